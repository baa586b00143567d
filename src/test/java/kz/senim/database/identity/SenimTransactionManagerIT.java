package kz.senim.database.identity;

import java.util.function.Supplier;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.test.Acting;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SenimIT
class SenimTransactionManagerIT {

	private final Actor worker = Actor.of(StaffId.next(), Role.WORKER, null);

	@Autowired
	private Acting acting;

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlatformTransactionManager transactions;

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

	private Supplier<String> setting(String name) {
		return () -> this.database.sql("select coalesce(current_setting(?, true), '')")
			.param(name)
			.query(String.class)
			.single();
	}

}
