package kz.senim.retention.records;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the files under {@code records/} say of one table.
 *
 * @param only which rows are the person's own, a condition in SQL, or null for all
 * @param given columns that go into the person's export, in order, with what is done to
 * them
 * @param left columns that do not, with the reason
 */
public record RecordTable(String name, RecordClass recordClass, @Nullable String only, Map<String, Treatment> given,
		Map<String, String> left) {

	/** The column that names the client. */
	public String clientColumn() {
		return this.name.equals("client") ? "id" : "client_id";
	}

	/** Whether the table gives the person anything. */
	public boolean gives() {
		return !this.given.isEmpty();
	}

	/**
	 * What is done to a column on its way out.
	 *
	 * @param kind how
	 * @param list the code list, for codes
	 */
	public record Treatment(Kind kind, @Nullable String list) {

		static Treatment of(@Nullable String word) {
			if (word == null) {
				return new Treatment(Kind.PLAIN, null);
			}
			return switch (word) {
				case "masked" -> new Treatment(Kind.MASKED, null);
				case "sealed" -> new Treatment(Kind.SEALED, null);
				default -> new Treatment(Kind.CODE, word);
			};
		}

	}

	/** Kinds of treatment. */
	public enum Kind {

		PLAIN, CODE, MASKED, SEALED

	}

}
