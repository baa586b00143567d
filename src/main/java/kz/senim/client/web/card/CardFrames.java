package kz.senim.client.web.card;

import kz.senim.client.domain.card.CardHead;
import kz.senim.client.domain.card.ClientCards;
import kz.senim.client.domain.door.Acts;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts the head of a client's pages into the model, as {@code frame}.
 */
@Component
public class CardFrames {

	private final ClientCards cards;

	private final Acts acts;

	CardFrames(ClientCards cards, Acts acts) {
		this.cards = cards;
		this.acts = acts;
	}

	/**
	 * The head of a page of this client.
	 * @param part what is viewed, or null where the page's own service notes the view
	 */
	public void put(ClientId client, @Nullable String part, Model model) {
		put(this.cards.head(client, part), model);
	}

	void put(CardHead head, Model model) {
		model.addAttribute("frame", CardPage.of(head, this.acts.staff(), this.acts.today()));
	}

}
