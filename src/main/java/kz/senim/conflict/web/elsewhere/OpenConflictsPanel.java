package kz.senim.conflict.web.elsewhere;

import java.util.List;

import kz.senim.client.ClientPanel;
import kz.senim.client.ClientRef;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;

import org.springframework.stereotype.Component;

/**
 * The client's open conflicts on the client card.
 */
@Component
class OpenConflictsPanel implements ClientPanel {

	private final Conflicts conflicts;

	OpenConflictsPanel(Conflicts conflicts) {
		this.conflicts = conflicts;
	}

	@Override
	public int order() {
		return 210;
	}

	@Override
	public PanelContent content(ClientRef client) {
		List<ConflictRef> open = this.conflicts.open(client.id());
		return new PanelContent("open-conflicts", "conflict.panel.open", open.size(), "conflict/panels :: open",
				new Model(client.id().toString(), open));
	}

	/** What the panel shows. */
	record Model(String client, List<ConflictRef> conflicts) {
	}

}
