package kz.senim.audit.domain;

import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a row where no transaction of a page runs: commands, and refusals, whose
 * transaction was rolled back.
 */
@Component
public class Journal {

	private final AuditTrail trail;

	private final CurrentActor currentActor;

	private final TransactionTemplate transaction;

	Journal(AuditTrail trail, CurrentActor currentActor, PlatformTransactionManager transactionManager) {
		this.trail = trail;
		this.currentActor = currentActor;
		this.transaction = new TransactionTemplate(transactionManager);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Writes as a job or a command. */
	public void write(Actor job, String action, Map<String, ?> details) {
		this.currentActor.as(job, () -> {
			this.transaction.executeWithoutResult((status) -> this.trail.noted(action, details));
			return true;
		});
	}

	/**
	 * Writes that the signed-in person did not get what was asked for.
	 * @param kind what was asked for, as the address names it
	 * @param asked its id, which may be nobody's, or null for a section
	 * @param client the client's id, where one was asked for
	 */
	public void refused(String kind, @Nullable UUID asked, @Nullable ClientId client, Map<String, ?> details) {
		Actor actor = this.currentActor.find();
		if (actor != null && actor.staff() != null) {
			this.transaction.executeWithoutResult((status) -> this.trail.refused(kind, asked, client, details));
		}
	}

}
