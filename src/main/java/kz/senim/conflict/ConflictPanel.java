package kz.senim.conflict;

import org.jspecify.annotations.Nullable;

/**
 * A panel of the conflict workbench, contributed by a higher module; one query each,
 * within the page's transaction.
 */
public interface ConflictPanel {

	/**
	 * Where it stands: top (above all, full width), facts (left), story (centre), action
	 * (right), outcome (the bar at the end) or tools (buttons beside the title).
	 */
	String column();

	/** Order in the column, ascending. */
	int order();

	/** What to show, or null to leave the panel out. */
	@Nullable PanelContent content(Conflicts.ConflictRef conflict);

	/**
	 * A panel's content.
	 *
	 * @param id HTML id
	 * @param title message key
	 * @param fragment Thymeleaf fragment that gets the model as {@code panel}
	 */
	record PanelContent(String id, String title, @Nullable Integer count, String fragment, Object model) {
	}

}
