package kz.senim.staff.domain;

import java.util.function.Supplier;

import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a work in one transaction of a job, where nobody is signed in.
 */
@Component
class JobWork {

	private final CurrentActor currentActor;

	private final TransactionTemplate transaction;

	JobWork(CurrentActor currentActor, PlatformTransactionManager transactionManager) {
		this.currentActor = currentActor;
		this.transaction = new TransactionTemplate(transactionManager);
	}

	<T> T as(Actor job, Supplier<T> work) {
		return this.currentActor.as(job, () -> {
			T result = this.transaction.execute((status) -> work.get());
			if (result == null) {
				throw new IllegalStateException("No result");
			}
			return result;
		});
	}

}
