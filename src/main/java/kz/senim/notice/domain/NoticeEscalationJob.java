package kz.senim.notice.domain;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every minute for urgent notices that nobody has read.
 */
@Component
public class NoticeEscalationJob {

	private static final Logger log = LoggerFactory.getLogger(NoticeEscalationJob.class);

	/** The database knows the job by this name. */
	private static final Actor JOB = Actor.job("notice-escalation");

	private final NoticeEscalation escalation;

	private final NextPerson nextPerson;

	private final CurrentActor currentActor;

	NoticeEscalationJob(NoticeEscalation escalation, NextPerson nextPerson, CurrentActor currentActor) {
		this.escalation = escalation;
		this.nextPerson = nextPerson;
		this.currentActor = currentActor;
	}

	/** Until none is due; one that cannot be passed on does not hold up the others. */
	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	public void run() {
		this.currentActor.as(JOB, () -> {
			for (List<DueNotice> due = this.escalation.due(); !due.isEmpty(); due = this.escalation.due()) {
				due.forEach(this::pass);
			}
			return true;
		});
	}

	private void pass(DueNotice notice) {
		try {
			this.escalation.pass(notice, this.nextPerson.after(notice));
		}
		catch (RuntimeException ex) {
			log.error("Notice {} cannot be passed on", notice.id(), ex);
			this.escalation.pass(notice, Optional.empty());
		}
	}

}
