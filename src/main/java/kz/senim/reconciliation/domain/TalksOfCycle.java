package kz.senim.reconciliation.domain;

import java.util.List;

import kz.senim.conflict.Conflicts;
import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.TalkView;
import kz.senim.reconciliation.Talks;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The talks of the running cycle, after the door was asked.
 */
@Service
class TalksOfCycle implements Talks {

	private final Conflicts conflicts;

	private final TalkReading talks;

	TalksOfCycle(Conflicts conflicts, TalkReading talks) {
		this.conflicts = conflicts;
		this.talks = talks;
	}

	@Override
	@Transactional
	public List<TalkView> of(ConflictId conflict) {
		return this.talks.of(conflict, this.conflicts.require(conflict).cycle());
	}

}
