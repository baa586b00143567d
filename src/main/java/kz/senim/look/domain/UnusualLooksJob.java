package kz.senim.look.domain;

import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks through the past week early on Mondays. Two nodes may do so at once: what one has
 * found, the other finds again.
 */
@Component
public class UnusualLooksJob {

	/** The database knows the job by this name. */
	private static final Actor JOB = Actor.job("unusual-looks");

	private final UnusualLooks looks;

	private final CurrentActor currentActor;

	UnusualLooksJob(UnusualLooks looks, CurrentActor currentActor) {
		this.looks = looks;
		this.currentActor = currentActor;
	}

	@Scheduled(cron = "0 30 5 * * MON", zone = "Asia/Almaty")
	public void run() {
		this.currentActor.as(JOB, this.looks::findLastWeek);
	}

}
