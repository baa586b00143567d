package kz.senim.client;

import org.jspecify.annotations.Nullable;

/**
 * A panel on the client card, contributed by a higher module. Called within the card's
 * transaction, after the door was asked; one query each.
 */
public interface ClientPanel {

	/** Order on the card, ascending: main column 100–199, side column 200–299. */
	int order();

	/** What to show, or null to leave the panel out. */
	@Nullable PanelContent content(ClientRef client);

	/**
	 * A panel's content.
	 *
	 * @param id HTML id of the panel
	 * @param title message key
	 * @param count the number after the title, or null
	 * @param fragment Thymeleaf fragment that draws the model, such as
	 * {@code conflict/panels :: open}
	 * @param model what the fragment gets as {@code panel}
	 */
	record PanelContent(String id, String title, @Nullable Integer count, String fragment, Object model) {
	}

}
