package kz.senim.kernel;

/**
 * Whether the disk of the database is full.
 */
@FunctionalInterface
public interface Storage {

	/**
	 * Under this name the page that says that the database is away asks for the reason.
	 */
	String FULL = "storageFull";

	/** Whether this failed because no room is left. */
	boolean isFull(Throwable failure);

}
