package kz.senim.client.domain.card;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientPanel;
import kz.senim.client.TimelineSource;
import kz.senim.kernel.Page;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the client card together from what modules contribute. One view is one row of the
 * trail.
 */
@Service
@Transactional
public class ClientCards {

	private static final int SIDE = 200;

	private final CardHeads heads;

	private final Timeline timeline;

	private final List<ClientPanel> panels;

	private final AuditTrail audit;

	ClientCards(CardHeads heads, Timeline timeline, ObjectProvider<ClientPanel> panels, AuditTrail audit) {
		this.heads = heads;
		this.timeline = timeline;
		this.panels = panels.stream().sorted(Comparator.comparingInt(ClientPanel::order)).toList();
		this.audit = audit;
	}

	/**
	 * The head alone, for the other pages of a client.
	 * @param part what is viewed, or null where the page's own service notes the view
	 */
	public CardHead head(ClientId id, @Nullable String part) {
		CardHead head = this.heads.of(id);
		if (part != null) {
			this.audit.viewed(part, id, null);
		}
		return head;
	}

	/**
	 * The card.
	 * @param view contacts, conflicts, steps or null for the whole timeline
	 * @param after key of the timeline's page before, or null
	 */
	public ClientCard card(ClientId id, @Nullable String view, @Nullable Instant after) {
		CardHead head = this.heads.of(id);
		this.audit.viewed("card", id, null);
		return new ClientCard(head, this.timeline.page(head.client(), view, after), contents(head, true),
				contents(head, false));
	}

	private List<ClientPanel.PanelContent> contents(CardHead head, boolean main) {
		return this.panels.stream()
			.filter((panel) -> (panel.order() < SIDE) == main)
			.map((panel) -> panel.content(head.client()))
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
	}

	/**
	 * The card of a client.
	 *
	 * @param main panels of the main column, above the timeline
	 * @param side panels of the side column
	 */
	public record ClientCard(CardHead head, Page<TimelineSource.Item> timeline, List<ClientPanel.PanelContent> main,
			List<ClientPanel.PanelContent> side) {
	}

}
