package kz.senim.test;

import java.util.function.Supplier;

import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does things as somebody: {@code acting.as(worker, () -> …)}.
 */
public class Acting {

	private final CurrentActor currentActor;

	private final TransactionTemplate transactions;

	Acting(CurrentActor currentActor, PlatformTransactionManager transactions) {
		this.currentActor = currentActor;
		this.transactions = new TransactionTemplate(transactions);
	}

	public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
		return this.currentActor.as(actor, work);
	}

	public void as(Actor actor, Runnable work) {
		this.currentActor.as(actor, () -> {
			work.run();
			return true;
		});
	}

	/** Does the work in one transaction of that actor. */
	public <T extends @Nullable Object> T inTransaction(Actor actor, Supplier<T> work) {
		return as(actor, () -> this.transactions.execute((status) -> work.get()));
	}

}
