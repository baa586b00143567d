package kz.senim.access.domain.glass;

/**
 * What an access out of turn led to.
 *
 * @param path the page to show
 */
public record Opened(Answer answer, String path) {

	/** How the wish was answered. */
	public enum Answer {

		/** The person sees the file anyway. */
		OWN,
		/** The file is open for an hour. */
		FILE,
		/** The emergency card; nobody learns why. */
		CARD

	}

}
