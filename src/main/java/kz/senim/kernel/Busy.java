package kz.senim.kernel;

/**
 * So many ask at once that the wait would be too long (503); it goes on in a few seconds.
 */
public class Busy extends RuntimeException {

	public Busy(String what) {
		super(what);
	}

}
