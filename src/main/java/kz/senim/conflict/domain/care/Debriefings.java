package kz.senim.conflict.domain.care;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.Conflicts.Moved;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.text.Texts;
import kz.senim.task.StepOrigin;
import kz.senim.task.Tasks;
import kz.senim.task.Tasks.NewStep;
import kz.senim.task.Tasks.Owner;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plans the talk with the supervisor within 72 hours of level 5, for both who talk. It is
 * help after a hard day: no list counts it.
 */
@Component
public class Debriefings {

	private static final int DESTRUCTIVE = 5;

	private static final Duration WITHIN = Duration.ofHours(72);

	private final Tasks tasks;

	private final NearestSupervisors supervisors;

	private final Texts texts;

	private final Clock clock;

	Debriefings(Tasks tasks, NearestSupervisors supervisors, Texts texts, Clock clock) {
		this.tasks = tasks;
		this.supervisors = supervisors;
		this.texts = texts;
		this.clock = clock;
	}

	@EventListener
	void moved(Moved move) {
		if (move.to() == ConflictStatus.REGISTERED && !move.takenBack()) {
			plan(move.conflict());
		}
	}

	/** Plans it, if this conflict has come to level 5; a draft waits until registered. */
	public void plan(ConflictRef conflict) {
		Integer level = conflict.acuteness();
		if (level == null || level != DESTRUCTIVE || conflict.status() == ConflictStatus.DRAFT) {
			return;
		}
		LocalDate by = LocalDate.ofInstant(this.clock.instant().plus(WITHIN), Almaty.ZONE);
		String title = this.texts.of("conflict.task.debriefing", "number", conflict.number());
		List<NewStep> steps = Stream
			.concat(Stream.of(conflict.worker()), this.supervisors.of(conflict.client()).stream().limit(1))
			.distinct()
			.map((person) -> step(title, by, person, conflict))
			.toList();
		this.tasks.keepSteps(conflict.client(), conflict.id(), StepOrigin.DEBRIEFING, steps);
	}

	private static NewStep step(String title, LocalDate by, StaffId person, ConflictRef conflict) {
		return new NewStep(title, Owner.WORKER, by, person, null, conflict.id());
	}

}
