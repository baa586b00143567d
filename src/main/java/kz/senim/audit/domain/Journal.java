package kz.senim.audit.domain;

import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;

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

}
