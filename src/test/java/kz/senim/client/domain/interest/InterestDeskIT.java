package kz.senim.client.domain.interest;

import java.util.List;
import java.util.UUID;

import kz.senim.client.Clients;
import kz.senim.client.domain.team.WorkersDesk;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@SenimIT
class InterestDeskIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private InterestDesk desk;

	@Autowired
	private WorkersDesk workers;

	@Autowired
	private Clients clients;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void closesTheFileToTheBarredMainWorkerAtOnceAndTellsTheSupervisor() {
		ClientId client = this.agency.anyClient();

		assertThat(state(this.agency.worker, client, this.agency.worker)).isEqualTo("/clients");

		assertThat(sees(this.agency.worker, client)).isFalse();
		assertThat(sees(this.agency.supervisor, client)).isTrue();
		assertThat(TestDatabase.owner()
			.sql("select kind from notice where recipient_id = ?")
			.param(this.agency.supervisor.uuid())
			.query(String.class)
			.list()).containsExactly("CONFLICT_OF_INTEREST");
		assertThat(this.acting.as(this.agency.supervisor.actor(), () -> this.clients.workersOf(client))).isEmpty();
	}

	@Test
	void aBarredSupervisorSeesNothingThroughTheTree() {
		ClientId client = this.agency.anyClient();

		state(this.agency.head, client, this.agency.supervisor);

		assertThat(sees(this.agency.supervisor, client)).isFalse();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> assign(this.agency.supervisor, client, this.agency.colleague));
	}

	@Test
	void endsByASupervisorAndNeverByTheBarredPerson() {
		ClientId client = this.agency.anyClient();
		state(this.agency.supervisor, client, this.agency.worker);
		UUID standing = Agency.read("select id from conflict_of_interest where client_id = ?", UUID.class,
				client.value());

		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> end(this.agency.worker, client, standing));
		end(this.agency.supervisor, client, standing);

		assertThat(sees(this.agency.worker, client)).isTrue();
	}

	@Test
	void aWorkerStatesOnlyTheOwnOneAndEndsNone() {
		ClientId client = this.agency.anyClient();
		this.agency.addWorker(client, this.agency.colleague);
		state(this.agency.supervisor, client, this.agency.colleague);
		UUID standing = Agency.read("select id from conflict_of_interest where client_id = ?", UUID.class,
				client.value());

		assertThat(refusal(() -> state(this.agency.worker, client, this.agency.foreignWorker)).key())
			.isEqualTo("client.interest.rule.person");
		assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> end(this.agency.worker, client, standing));
		assertThat(this.acting.as(this.agency.worker.actor(), () -> this.desk.of(client)).all()).isEmpty();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> sql(this.agency.worker, """
				insert into conflict_of_interest (id, client_id, staff_id, kind, stated_by, stated_at)
				values ('%s', '%s', '%s', 'OTHER', app.staff_id(), app.now())
				""".formatted(Uuids.next(), client, this.agency.foreignWorker.id())));
		assertThat(sql(this.agency.worker,
				"update conflict_of_interest set ended_by = app.staff_id(), ended_at = app.now(), end_reason = 'x'"))
			.isZero();
	}

	@Test
	void refusesABarredPersonAsWorkerInServiceAndDatabase() {
		ClientId client = this.agency.anyClient();
		state(this.agency.supervisor, client, this.agency.colleague);

		assertThat(refusal(() -> assign(this.agency.supervisor, client, this.agency.colleague)).key())
			.isEqualTo("client.interest.rule.barred");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> sql(this.agency.supervisor, """
				insert into assignment (id, client_id, staff_id, kind, starts_at, assigned_by)
				values ('%s', '%s', '%s', 'ADDITIONAL', app.now(), app.staff_id())
				""".formatted(Uuids.next(), client, this.agency.colleague.id())))
			.withStackTraceContaining("conflict of interest");
	}

	private String state(Person by, ClientId client, Person barred) {
		return this.acting.as(by.actor(), () -> this.desk.state(UUID.randomUUID(), client, barred.id(),
				InterestKind.RELATIVE, "Двоюродная сестра"));
	}

	private void end(Person by, ClientId client, UUID interest) {
		this.acting.as(by.actor(), () -> this.desk.end(UUID.randomUUID(), client, interest, "Ошибка"));
	}

	private void assign(Person by, ClientId client, Person worker) {
		this.acting.as(by.actor(), () -> this.workers.add(UUID.randomUUID(), client, worker.id(), null));
	}

	private boolean sees(Person person, ClientId client) {
		return this.acting.inTransaction(person.actor(), () -> this.clients.byId(List.of(client)).containsKey(client));
	}

	private int sql(Person person, String sql) {
		return this.acting.inTransaction(person.actor(), () -> this.jdbc.sql(sql).update());
	}

	private static RuleViolated refusal(ThrowingCallable work) {
		return catchThrowableOfType(RuleViolated.class, work);
	}

}
