package kz.senim.shell;

import java.util.Set;

import kz.senim.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A section of the product in the main menu. Every module publishes its own as beans.
 */
public interface NavEntry {

	/** Key of the label in the message files; also marks the current section. */
	String key();

	/** Address of the section, absolute within the application. */
	String href();

	/** Name of the icon in {@code icons.svg}, without {@code i-}. */
	String icon();

	/** Who sees the entry. */
	Set<Role> roles();

	/** Place in the menu, lowest first. */
	int order();

	/** How many wait behind the entry, or 0 for no figure; called once a page. */
	default long count() {
		return 0;
	}

	/**
	 * The query that counts what waits, in place of {@link #count}: one number, without
	 * parameters; {@code app.staff_id()} says who acts. The menu asks those of all
	 * entries at once, so that a page pays for one query.
	 */
	default @Nullable String countSql() {
		return null;
	}

	/** Whether the entry stands in the tab bar of the phone (at most four do). */
	default boolean phone() {
		return true;
	}

	/** Whether the entry is the gold button "log contact"; one entry is. */
	default boolean primary() {
		return false;
	}

}
