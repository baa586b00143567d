package kz.senim.kernel;

/**
 * The object is unknown, or the person may not see it: both answer alike (404).
 */
public class NotFound extends RuntimeException {

	public NotFound(String what) {
		super(what);
	}

}
