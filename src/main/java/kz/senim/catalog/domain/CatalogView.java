package kz.senim.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.senim.catalog.UsedCount;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.NotFound;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows admins the lists as they are stored.
 */
@Service
public class CatalogView {

	private final SeedFiles files;

	private final CatalogRows rows;

	private final CatalogAdmins admins;

	private final ObjectProvider<UsedCount> uses;

	private final Clock clock;

	CatalogView(SeedFiles files, CatalogRows rows, CatalogAdmins admins, ObjectProvider<UsedCount> uses, Clock clock) {
		this.files = files;
		this.rows = rows;
		this.admins = admins;
		this.uses = uses;
		this.clock = clock;
	}

	/** All lists with their counts, in one query. */
	@Transactional(readOnly = true)
	public List<ListSummary> lists() {
		this.admins.require();
		LocalDate today = today();
		Map<String, List<CatalogRow>> byList = this.rows.all()
			.stream()
			.collect(Collectors.groupingBy(CatalogRow::list));
		List<ListSummary> lists = new ArrayList<>();
		this.files.all().forEach((name, seed) -> {
			List<CatalogRow> items = byList.getOrDefault(name, List.of());
			lists.add(new ListSummary(name, seed.open(), items.stream().filter((row) -> row.validOn(today)).count(),
					items.stream().filter((row) -> !row.validOn(today)).count(),
					items.stream().filter((row) -> !row.missing().isEmpty()).count()));
		});
		return lists;
	}

	/** One list with its items, also the retired ones. */
	@Transactional(readOnly = true)
	public ListDetail list(String name) {
		this.admins.require();
		SeedList seed = seed(name);
		LocalDate today = today();
		Map<String, Long> used = used(name);
		List<ItemLine> items = this.rows.of(name)
			.stream()
			.map((row) -> new ItemLine(row, seed.guards(row.code()), row.validOn(today),
					used.getOrDefault(row.code(), 0L)))
			.toList();
		return new ListDetail(name, seed.open(), items);
	}

	/** One code for editing. */
	@Transactional(readOnly = true)
	public ItemLine item(String list, String code) {
		this.admins.require();
		SeedList seed = seed(list);
		CatalogRow row = this.rows.find(list, code).orElseThrow(() -> new NotFound("code " + code));
		return new ItemLine(row, seed.guards(code), row.validOn(today()), used(list).getOrDefault(code, 0L));
	}

	private SeedList seed(String name) {
		return this.files.find(name).orElseThrow(() -> new NotFound("list " + name));
	}

	private Map<String, Long> used(String list) {
		Map<String, Long> used = new HashMap<>();
		this.uses.forEach((source) -> source.usesOf(list).forEach((code, count) -> used.merge(code, count, Long::sum)));
		return used;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Almaty.ZONE));
	}

	/**
	 * A list among all lists: how many codes are valid, retired, not fully translated.
	 */
	public record ListSummary(String name, boolean open, long valid, long retired, long untranslated) {
	}

	/** A list with its items. */
	public record ListDetail(String name, boolean open, List<ItemLine> items) {
	}

	/**
	 * A code with what an admin should know before changing it.
	 *
	 * @param guarded whether it carries behaviour and cannot be retired
	 * @param used how many records hold it
	 */
	public record ItemLine(CatalogRow row, boolean guarded, boolean valid, long used) {
	}

}
