package kz.senim.database;

/**
 * Says before the embedded database starts whether all its data shall go and a new one be
 * made.
 */
@FunctionalInterface
public interface FreshStart {

	/**
	 * Whether to throw the data away.
	 * @throws StartRefused if that was wished for, but the data may be precious
	 */
	boolean wanted(DataFolder folder);

}
