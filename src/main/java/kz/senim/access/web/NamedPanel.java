package kz.senim.access.web;

import kz.senim.access.domain.card.EmergencyCards;
import kz.senim.client.ClientPanel;
import kz.senim.client.ClientRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What only the people named on a restricted file find on its card.
 */
@Component
class NamedPanel implements ClientPanel {

	private final EmergencyCards cards;

	NamedPanel(EmergencyCards cards) {
		this.cards = cards;
	}

	@Override
	public int order() {
		return 205;
	}

	@Override
	public @Nullable PanelContent content(ClientRef client) {
		return (client.restricted() && this.cards.named(client.id()))
				? new PanelContent("named", "access.panel.title", null, "access/panel :: named", client.id()) : null;
	}

}
