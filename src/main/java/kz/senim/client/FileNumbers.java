package kz.senim.client;

/**
 * Numbers of files, such as К-2026-000412: counted by series and year, unique under
 * parallel work. The letters are Cyrillic.
 */
public interface FileNumbers {

	/**
	 * The next number of this year, in the caller's transaction. Others who want a number
	 * of the same series wait until that transaction ends, so ask late.
	 */
	String next(Series series);

	/** What is numbered. */
	enum Series {

		/** A client's file. */
		CLIENT("К"),
		/** A conflict. */
		CONFLICT("КФ"),
		/** The certificate of an erasure. */
		ERASURE("АУ"),
		/** What is kept about a client, made for that client. */
		EXPORT("ВК");

		private final String letters;

		Series(String letters) {
			this.letters = letters;
		}

		public String letters() {
			return this.letters;
		}

	}

}
