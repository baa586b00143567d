package kz.senim.draft;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes every create form give one record, however often it is sent: the key travels in
 * the form, and the second sending gets the first one's result.
 */
public interface FormKeys {

	/**
	 * Does the work once for this key, within the caller's transaction. A sending that
	 * runs at the same time waits for the first and gets its result. The draft of the
	 * form, if any, is gone with it.
	 * @param key the key that was issued with the form
	 * @param form name of the form, such as {@code contact}
	 * @param work makes the record and tells the path to show afterwards
	 * @return the path of the first sending's result
	 */
	String once(UUID key, String form, Supplier<String> work);

	/**
	 * Marks an edit form as saved: its draft is gone, and no other is kept for it. What
	 * is sent again is told apart by its version, not by its key.
	 * @param path where a page that is opened again leads to
	 */
	void saved(UUID key, String form, String path);

	/** The path that an earlier sending with this key led to. */
	Optional<String> resultOf(UUID key);

}
