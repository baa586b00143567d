package kz.senim.shell;

import java.util.Set;

import kz.senim.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A section of the product in the main menu. Every module publishes its own as beans:
 * {@code NavEntry.of("task.nav.today", "/", "home", 10, Role.WORKER)}.
 *
 * @param key key of the label in the message files; also marks the current section
 * @param href address of the section, absolute within the application
 * @param icon name of the icon in {@code icons.svg}, without {@code i-}
 * @param order place in the menu, lowest first
 * @param roles who sees the entry
 * @param tabs who has it in the tab bar of the phone, where four find room beside the
 * gold button; everybody else finds it in the menu of the person
 * @param tabKey key of the label in the tab bar: 11 letters at most
 * @param rare whether it stands under "more" on wide screens, too
 * @param primary whether it is the gold button "log contact"; one entry is
 * @param countSql the query that counts what waits behind the entry, or null: one number,
 * without parameters; {@code app.staff_id()} says who acts. The menu asks those of all
 * entries at once, so that a page pays for one query
 */
public record NavEntry(String key, String href, String icon, int order, Set<Role> roles, Set<Role> tabs, String tabKey,
		boolean rare, boolean primary, @Nullable String countSql) {

	/** An entry that stands in the menu and in the tab bar of all who see it. */
	public static NavEntry of(String key, String href, String icon, int order, Role... roles) {
		return new NavEntry(key, href, icon, order, Set.of(roles), Set.of(roles), key, false, false, null);
	}

	/** Leaves the tab bar of the phone to others, except for those roles. */
	public NavEntry inTabsOf(Role... some) {
		return new NavEntry(this.key, this.href, this.icon, this.order, this.roles, Set.of(some), this.tabKey,
				this.rare, this.primary, this.countSql);
	}

	/** Has a shorter label in the tab bar. */
	public NavEntry shortened(String label) {
		return new NavEntry(this.key, this.href, this.icon, this.order, this.roles, this.tabs, label, this.rare,
				this.primary, this.countSql);
	}

	/** Is needed seldom: stands under "more", and in no tab bar. */
	public NavEntry underMore() {
		return new NavEntry(this.key, this.href, this.icon, this.order, this.roles, Set.of(), this.tabKey, true,
				this.primary, this.countSql);
	}

	/** Shows how many wait. */
	public NavEntry countedBy(String sql) {
		return new NavEntry(this.key, this.href, this.icon, this.order, this.roles, this.tabs, this.tabKey, this.rare,
				this.primary, sql);
	}

	/** Is the gold button. */
	public NavEntry inGold() {
		return new NavEntry(this.key, this.href, this.icon, this.order, this.roles, this.tabs, this.tabKey, this.rare,
				true, this.countSql);
	}

}
