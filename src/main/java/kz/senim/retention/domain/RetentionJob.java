package kz.senim.retention.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Throws away what goes by itself: exports after their day, drafts and read notices after
 * their months. The two functions of the database refuse any other caller.
 */
@Component
public class RetentionJob {

	private static final Actor JOB = Actor.job("retention");

	private final CurrentActor currentActor;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	RetentionJob(CurrentActor currentActor, PlatformTransactionManager transactions, JdbcClient jdbc, AuditTrail trail,
			Clock clock) {
		this.currentActor = currentActor;
		this.transaction = new TransactionTemplate(transactions);
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/** Runs every ten minutes. */
	@Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	public void run() {
		this.currentActor.as(JOB, () -> this.transaction.execute((status) -> clear()));
	}

	private boolean clear() {
		long exports = ask("select app.forget_exports(:now)");
		long others = ask("select app.clear_short_lived(:now)");
		if (exports + others > 0) {
			this.trail.noted("retention.cleared", Map.of("exports", exports, "others", others));
		}
		return true;
	}

	private long ask(String sql) {
		return this.jdbc.sql(sql)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

}
