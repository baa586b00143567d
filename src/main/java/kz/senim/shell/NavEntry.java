package kz.senim.shell;

import java.util.Set;

import kz.senim.kernel.Role;

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

	/** Whether the entry stands in the tab bar of the phone (at most four do). */
	default boolean phone() {
		return true;
	}

	/** Whether the entry is the gold button "log contact"; one entry is. */
	default boolean primary() {
		return false;
	}

}
