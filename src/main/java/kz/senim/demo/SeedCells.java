package kz.senim.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import kz.senim.client.person.IinPlace;
import kz.senim.client.person.NameKeys;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.Uuids;
import kz.senim.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of the demo's data files into values. The kind stands after the
 * column's name in the header: {@code key} a name that becomes an id, the same in all
 * files; {@code day} days from today, such as -12d; {@code when} the same with a time,
 * such as -12d 10:30; {@code month} the first day of a month, such as -1m for the last
 * one; {@code number} series, day and running number, such as К -12d 412; {@code folded}
 * and {@code latin} the search keys of a name; {@code iin} sealed, with its blind index;
 * {@code password} the demo password, hashed; no kind: the text as it is.
 */
class SeedCells {

	private final Map<String, UUID> ids = new HashMap<>();

	private final LocalDate today;

	private final Vault vault;

	private final PasswordHash password;

	SeedCells(LocalDate today, Vault vault, PasswordHash password) {
		this.today = today;
		this.vault = vault;
		this.password = password;
	}

	void fill(SeedRow row, String column, String kind, @Nullable String cell) {
		if (cell == null || cell.isEmpty()) {
			if (!"iin".equals(kind)) {
				row.put(column, null);
			}
			return;
		}
		switch (kind) {
			case "key" -> row.put(column, id(cell).toString());
			case "day" -> row.put(column, day(cell).toString());
			case "when" -> row.put(column, instant(cell));
			case "month" -> row.put(column, month(cell).toString());
			case "number" -> row.put(column, number(cell));
			case "folded" -> row.put(column, NameKeys.folded(cell));
			case "latin" -> row.put(column, NameKeys.latin(cell));
			case "password" -> row.put(column, this.password.make());
			case "iin" -> iin(row, cell);
			case "" -> row.put(column, cell);
			default -> throw new IllegalArgumentException("Unknown kind of cell: " + kind);
		}
	}

	private UUID id(String key) {
		return this.ids.computeIfAbsent(key, (unused) -> Uuids.next());
	}

	private LocalDate day(String cell) {
		if (!cell.endsWith("d")) {
			throw new IllegalArgumentException("Not days from today: " + cell);
		}
		return this.today.plusDays(Integer.parseInt(cell.substring(0, cell.length() - 1)));
	}

	private LocalDate month(String cell) {
		if (!cell.endsWith("m")) {
			throw new IllegalArgumentException("Not months from this one: " + cell);
		}
		return this.today.withDayOfMonth(1).plusMonths(Integer.parseInt(cell.substring(0, cell.length() - 1)));
	}

	private String instant(String cell) {
		String[] parts = cell.split(" ");
		return day(parts[0]).atTime(LocalTime.parse(parts[1])).atZone(Almaty.ZONE).toInstant().toString();
	}

	private String number(String cell) {
		String[] parts = cell.split(" ");
		return String.format(Locale.ROOT, "%s-%d-%06d", parts[0], day(parts[1]).getYear(), Integer.parseInt(parts[2]));
	}

	private void iin(SeedRow row, String iin) {
		UUID client = UUID.fromString(String.valueOf(row.values().get("id")));
		row.put("iin_sealed", this.vault.seal(iin, IinPlace.of(client)));
		row.put("iin_index", this.vault.blindIndex(iin, IinPlace.INDEX));
	}

	/** Makes a new hash of the demo password each time. */
	interface PasswordHash {

		String make();

	}

}
