package kz.senim.database;

/**
 * Senim cannot start, for a reason that the person at the console can mend. The message
 * is all that is shown.
 */
public class StartRefused extends RuntimeException {

	public StartRefused(String message) {
		super(message);
	}

	public StartRefused(String message, Throwable cause) {
		super(message, cause);
	}

}
