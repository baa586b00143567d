package kz.senim.access.domain.review;

import java.util.concurrent.TimeUnit;

import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every minute for openings whose hour, or whose time of review, is over.
 */
@Component
public class GlassReviewJob {

	private static final Logger log = LoggerFactory.getLogger(GlassReviewJob.class);

	/** The database knows the job by this name. */
	private static final Actor JOB = Actor.job("glass-review");

	private final GlassWatch watch;

	private final CurrentActor currentActor;

	GlassReviewJob(GlassWatch watch, CurrentActor currentActor) {
		this.watch = watch;
		this.currentActor = currentActor;
	}

	/** One opening that cannot be passed on does not hold up the others. */
	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	public void run() {
		this.currentActor.as(JOB, () -> {
			this.watch.noteEnds();
			this.watch.due().forEach(this::pass);
			return true;
		});
	}

	private void pass(GlassWatch.Due due) {
		try {
			this.watch.pass(due);
		}
		catch (RuntimeException ex) {
			log.error("The review of glass {} cannot be passed on", due.glass(), ex);
		}
	}

}
