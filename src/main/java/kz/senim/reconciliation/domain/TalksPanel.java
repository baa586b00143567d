package kz.senim.reconciliation.domain;

import java.util.List;

import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.reconciliation.TalkView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The talks of a conflict on its workbench, newest first.
 */
@Component
class TalksPanel implements ConflictPanel {

	private final Conflicts conflicts;

	private final TalkReading talks;

	private final TalkCards cards;

	TalksPanel(Conflicts conflicts, TalkReading talks, TalkCards cards) {
		this.conflicts = conflicts;
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
		List<TalkView> talks = this.talks.of(conflict.id(), conflict.cycle());
		boolean locked = this.conflicts.pairLocked(conflict.id());
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
