package kz.senim.vault;

/**
 * A sealed value does not open: it was changed or moved, or its key is missing.
 */
public class SealBroken extends RuntimeException {

	SealBroken(String message) {
		super(message);
	}

	SealBroken(String message, Throwable cause) {
		super(message, cause);
	}

}
