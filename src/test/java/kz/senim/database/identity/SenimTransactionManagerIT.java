package kz.senim.database.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.test.Acting;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SenimIT
class SenimTransactionManagerIT {

	private final Actor worker = Actor.of(StaffId.next(), Role.WORKER, null);

	@Autowired
	private Acting acting;

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private DataSource pool;

	@Autowired
	private TestClock clock;

	@Test
	void everyTransactionKnowsWhoActs() {
		String staff = this.acting.inTransaction(this.worker, setting("senim.staff_id"));

		assertThat(staff).isEqualTo(this.worker.requireStaff().toString());
	}

	@Test
	void aJobIsKnownByItsName() {
		String job = this.acting.inTransaction(Actor.job("reminders"), setting("senim.job"));

		assertThat(job).isEqualTo("reminders");
	}

	@Test
	void identityEndsWithTheTransaction() {
		this.acting.inTransaction(this.worker, setting("senim.staff_id"));

		assertThat(
				new TransactionTemplate(this.transactions).<String>execute((status) -> setting("senim.staff_id").get()))
			.isEmpty();
	}

	@Test
	void databaseReckonsWithTheDayOfTheClock() {
		this.clock.set(Instant.parse("2027-02-28T19:30:00Z"));

		String today = this.acting.inTransaction(this.worker, setting("senim.today"));

		assertThat(today).isEqualTo("2027-03-01");
	}

	@Test
	void databaseReckonsWithTheTimeOfTheClock() {
		this.clock.set(Instant.parse("2027-02-28T19:30:00.123456789Z"));

		Instant now = this.acting.inTransaction(this.worker,
				() -> this.database.sql("select app.now()").query(OffsetDateTime.class).single().toInstant());

		assertThat(now).isEqualTo("2027-02-28T19:30:00.123457Z");
	}

	@Test
	void aRefusedIdentityLeavesNothingBehind() throws Exception {
		Actor broken = Actor.job("\0");

		for (int i = 0; i < 30; i++) {
			assertThatExceptionOfType(CannotCreateTransactionException.class)
				.isThrownBy(() -> this.acting.inTransaction(broken, setting("senim.job")));
		}

		assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
		assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
		assertThat(this.pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections()).isZero();
		assertThat(this.acting.inTransaction(this.worker, setting("senim.job"))).isEmpty();
	}

	private Supplier<String> setting(String name) {
		return () -> this.database.sql("select coalesce(current_setting(?, true), '')")
			.param(name)
			.query(String.class)
			.single();
	}

}
