package kz.senim.retention.web;

import kz.senim.client.ClientPanel;
import kz.senim.client.ClientRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The way from the client card to the export and to retention.
 */
@Component
class RetentionPanel implements ClientPanel {

	private final CurrentActor actor;

	RetentionPanel(CurrentActor actor) {
		this.actor = actor;
	}

	@Override
	public int order() {
		return 290;
	}

	@Override
	public @Nullable PanelContent content(ClientRef client) {
		return new PanelContent("records", "retention.panel.title", null, "retention/panel :: links",
				new Links(client, this.actor.require().is(Role.SUPERVISOR)));
	}

	/** What the panel draws. */
	record Links(ClientRef client, boolean supervisor) {
	}

}
