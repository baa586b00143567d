package kz.senim.kernel;

/**
 * A section or an action of another role (403); never used for a single client's data,
 * which answers {@link NotFound}.
 */
public class Forbidden extends RuntimeException {

	public Forbidden(String what) {
		super(what);
	}

}
