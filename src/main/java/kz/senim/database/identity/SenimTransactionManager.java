package kz.senim.database.identity;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * Tells the database at the start of every transaction who acts, for row-level security,
 * and what time it is. The setting ends with the transaction; without one, the policies
 * show nothing.
 */
class SenimTransactionManager extends JpaTransactionManager {

	private static final String IDENTIFY = """
			select set_config('senim.staff_id', ?, true), set_config('senim.job', ?, true),
			       set_config('senim.today', ?, true), set_config('senim.now', ?, true)
			""";

	private final CurrentActor currentActor;

	private final Clock clock;

	SenimTransactionManager(CurrentActor currentActor, Clock clock) {
		this.currentActor = currentActor;
		this.clock = clock;
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		// First, because asking may load the session, which has a transaction of its own.
		Actor actor = this.currentActor.find();
		super.doBegin(transaction, definition);
		if (actor == null) {
			return;
		}
		try {
			identify(actor);
		}
		catch (SQLException | RuntimeException ex) {
			abandon(transaction);
			throw new CannotCreateTransactionException("Could not tell the database who acts", ex);
		}
	}

	private void identify(Actor actor) throws SQLException {
		Assert.state(getDataSource() != null, "No data source");
		ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(getDataSource());
		Assert.state(holder != null, "No connection is bound to the transaction");
		try (PreparedStatement statement = holder.getConnection().prepareStatement(IDENTIFY)) {
			statement.setString(1, textOf(actor.staff()));
			statement.setString(2, textOf(actor.job()));
			Instant now = this.clock.instant();
			statement.setString(3, LocalDate.ofInstant(now, Almaty.ZONE).toString());
			statement.setString(4, now.toString());
			statement.execute();
		}
	}

	private static String textOf(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	/** Without the rollback the connection would never go back to the pool. */
	private void abandon(Object transaction) {
		try {
			EntityManagerHolder holder = (EntityManagerHolder) TransactionSynchronizationManager
				.getResource(obtainEntityManagerFactory());
			if (holder != null) {
				holder.getEntityManager().getTransaction().rollback();
			}
		}
		finally {
			doCleanupAfterCompletion(transaction);
		}
	}

}
