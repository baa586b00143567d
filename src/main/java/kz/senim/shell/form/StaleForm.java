package kz.senim.shell.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import org.jspecify.annotations.Nullable;

/**
 * The page "changed meanwhile": what was sent, what stands in the record, and the way to
 * send the outcome again.
 *
 * @param action where the form goes
 * @param hidden everything that was sent and does not differ
 * @param fields what differs
 */
public record StaleForm(String action, List<Sent> hidden, List<Field> fields) {

	private static final Set<String> OWN = Set.of("_csrf", "_stale", "version");

	/**
	 * Builds the page from a refused save and the parameters that were sent.
	 * @param words of whoever has some, asked in order
	 */
	public static StaleForm of(String action, StaleVersion refusal, Map<String, String[]> sent,
			List<FieldWords> words) {
		List<Field> fields = refusal.differences()
			.stream()
			.map((one) -> Field.of(one, sent.get(one.field()), words))
			.toList();
		List<String> named = fields.stream().map(Field::name).toList();
		List<Sent> hidden = new ArrayList<>();
		sent.forEach((name, values) -> {
			if (!OWN.contains(name) && !named.contains(name) && !name.matches("_(pick|mine|theirs|both)\\..*")) {
				hidden.add(new Sent(name, List.of(values)));
			}
		});
		hidden.add(new Sent("version", List.of(Long.toString(refusal.currentVersion()))));
		return new StaleForm(action, hidden, fields);
	}

	/** Whether the address also answers a plain link. */
	public boolean canOpen() {
		return this.action.endsWith("/edit");
	}

	/**
	 * A parameter as sent.
	 *
	 * @param name its name
	 * @param values its values
	 */
	public record Sent(String name, List<String> values) {
	}

	/**
	 * One field that differs.
	 *
	 * @param name name of the parameter
	 * @param label message key of the label
	 * @param mineValues what was sent
	 * @param theirsValue what stands in the record
	 * @param mine what was sent, for people
	 * @param theirs what stands in the record, for people
	 * @param base what stood there before, for people, or null if unknown
	 */
	public record Field(String name, String label, List<String> mineValues, String theirsValue, String mine,
			String theirs, @Nullable String base) {

		private static final int LONG = 40;

		static Field of(Difference one, String @Nullable [] sent, List<FieldWords> words) {
			String mine = Objects.requireNonNullElse(one.mine(), "");
			String theirs = Objects.requireNonNullElse(one.theirs(), "");
			return new Field(one.field(), one.label(), (sent != null) ? List.of(sent) : List.of(mine), theirs,
					shown(one.label(), mine, words), shown(one.label(), theirs, words),
					(one.base() != null) ? shown(one.label(), one.base(), words) : null);
		}

		private static String shown(String label, String value, List<FieldWords> words) {
			return value.isBlank() ? value
					: words.stream()
						.map((some) -> some.of(label, value))
						.filter(Objects::nonNull)
						.map(Objects::requireNonNull)
						.findFirst()
						.orElse(value);
		}

		/** My text with what differs marked. */
		public List<WordDiff.Bit> mineBits() {
			return WordDiff.marked(this.mine, this.theirs);
		}

		/** Their text with what differs marked. */
		public List<WordDiff.Bit> theirsBits() {
			return WordDiff.marked(this.theirs, this.mine);
		}

		/** Whether both are texts long enough to be joined by hand. */
		public boolean joinable() {
			return this.mineValues.size() < 2 && this.theirs.equals(this.theirsValue)
					&& Math.max(this.mine.length(), this.theirs.length()) >= LONG;
		}

		/** Both texts one below the other, to start joining from. */
		public String joined() {
			return (this.mine + "\n" + this.theirs).strip();
		}
	}

}
