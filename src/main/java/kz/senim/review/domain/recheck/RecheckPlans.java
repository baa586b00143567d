package kz.senim.review.domain.recheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.Almaty;
import kz.senim.task.Tasks;

import org.springframework.stereotype.Component;

/**
 * Plans the recheck of a closed conflict and takes it away again.
 */
@Component
public class RecheckPlans {

	private static final int DAYS = 30;

	private final Tasks tasks;

	private final Clock clock;

	RecheckPlans(Tasks tasks, Clock clock) {
		this.tasks = tasks;
		this.clock = clock;
	}

	/** On the date that the settlement names, else in a month. */
	public void plan(ConflictRef conflict) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
		this.tasks.planRecheck(conflict.client(), conflict.id(), conflict.worker(),
				conflict.number() + " " + conflict.title(),
				Objects.requireNonNullElseGet(conflict.recheckOn(), () -> today.plusDays(DAYS)));
	}

	/** Takes it away. */
	public void cancel(ConflictRef conflict) {
		this.tasks.cancelRechecks(conflict.id());
	}

}
