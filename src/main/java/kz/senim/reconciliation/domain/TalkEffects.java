package kz.senim.reconciliation.domain;

import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.TalkId;
import kz.senim.task.Tasks;
import kz.senim.task.Tasks.NewStep;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What follows from a talk.
 */
@Component
class TalkEffects {

	private final Conflicts conflicts;

	private final Tasks tasks;

	private final AuditTrail trail;

	TalkEffects(Conflicts conflicts, Tasks tasks, AuditTrail trail) {
		this.conflicts = conflicts;
		this.tasks = tasks;
		this.trail = trail;
	}

	void prepared(ConflictRef conflict, UUID id, PrepareTalk wish) {
		this.trail.changed("talk.prepared", "talk_preparation", id, conflict.client(),
				Map.of("gestures", wish.gestures()));
	}

	void recorded(ConflictRef conflict, TalkId talk, RecordTalk wish, boolean late) {
		this.trail.changed("talk.recorded", "talk", talk.value(), conflict.client(),
				Map.of("gestures", wish.gestures().size(), "late", late));
		RecordTalk.Step step = wish.step();
		if (step != null) {
			this.tasks.planStep(conflict.client(),
					new NewStep(step.title(), step.owner(), step.dueOn(), conflict.worker(), null, conflict.id()));
		}
	}

	void begin(ConflictId id, @Nullable String reason) {
		this.conflicts.move(id, ConflictStatus.NEGOTIATION, reason);
	}

}
