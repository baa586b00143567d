package kz.senim.reconciliation.domain;

import java.util.List;

import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.reconciliation.TalkView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The talks of a conflict on its workbench, newest first.
 */
@Component
class TalksPanel implements ConflictPanel {

	private final TalkReading talks;

	private final TalkCards cards;

	TalksPanel(TalkReading talks, TalkCards cards) {
		this.talks = talks;
		this.cards = cards;
	}

	@Override
	public String column() {
		return "story";
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public @Nullable PanelContent content(ConflictRef conflict) {
		TalkReading.WithLock read = this.talks.withLock(conflict.id(), conflict.cycle());
		List<TalkView> talks = read.talks();
		boolean locked = read.locked();
		if (talks.isEmpty() && !locked && conflict.status() != ConflictStatus.NEGOTIATION) {
			return null;
		}
		boolean talking = conflict.status() == ConflictStatus.NEGOTIATION && !locked;
		return new PanelContent("talks", "reconciliation.panel.talks", talks.size(), "reconciliation/panels :: talks",
				new Model(conflict, talking, locked, Effect.missing(talks),
						talks.stream().map(this.cards::of).toList()));
	}

	/**
	 * What the panel shows.
	 *
	 * @param noEffect whether the last two talks changed nothing
	 */
	public record Model(ConflictRef conflict, boolean talking, boolean locked, boolean noEffect, List<TalkCard> talks) {
	}

}
