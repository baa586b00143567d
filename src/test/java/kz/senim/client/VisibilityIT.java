package kz.senim.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may see what: the service answers, and the database alone holds the same matrix.
 */
@SenimIT
class VisibilityIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Clients clients;

	@Autowired
	private Acting acting;

	@Autowired
	private JdbcClient jdbc;

	private ClientId own;

	private ClientId shared;

	private ClientId unassigned;

	private ClientId foreign;

	private ClientId restricted;

	@BeforeEach
	void clients() {
		this.own = this.agency.client().of(this.agency.worker).phone("+77010000001").save();
		this.shared = this.agency.client().of(this.agency.colleague).save();
		this.agency.addWorker(this.shared, this.agency.worker);
		this.unassigned = this.agency.client().inTeam(this.agency.north).save();
		this.foreign = this.agency.client().of(this.agency.foreignWorker).phone("+77010000002").save();
		this.restricted = this.agency.client()
			.of(this.agency.worker)
			.phone("+77010000003")
			.restrictedTo(this.agency.colleague)
			.save();
	}

	@TestFactory
	Stream<DynamicTest> theMatrix() {
		return Map
			.of("worker", List.of(this.own, this.shared), "colleague", List.of(this.shared, this.restricted),
					"supervisor", List.of(this.own, this.shared, this.unassigned), "head",
					List.of(this.own, this.shared, this.unassigned, this.foreign), "foreignSupervisor",
					List.of(this.foreign), "foreignWorker", List.of(this.foreign), "admin", List.<ClientId>of())
			.entrySet()
			.stream()
			.map((row) -> DynamicTest.dynamicTest(row.getKey(), () -> check(person(row.getKey()), row.getValue())));
	}

	@Test
	void aSubstituteSeesWhileNamedAndNotAfterwards() {
		this.agency.leave(this.agency.worker, this.agency.foreignWorker, LocalDate.of(2026, 11, 20),
				LocalDate.of(2026, 11, 23));
		check(this.agency.foreignWorker, List.of(this.own, this.shared, this.foreign));

		TestDatabase.owner()
			.sql("update staff_leave set ends_on = '2026-11-22' where staff_id = ?")
			.param(this.agency.worker.uuid())
			.update();
		check(this.agency.foreignWorker, List.of(this.foreign));
	}

	@Test
	void whoeverIsNotNamedDoesNotSeeARestrictedFileEvenAsItsMainWorker() {
		assertThat(visible(this.agency.worker)).doesNotContain(this.restricted);
		assertThat(rows(this.agency.worker, "client_phone", this.restricted)).isZero();
		assertThat(rows(this.agency.colleague, "client_phone", this.restricted)).isOne();
	}

	@Test
	void nobodySignedInSeesNothing() {
		long rows = TestDatabase.application().sql("select count(*) from client").query(Long.class).single();

		assertThat(rows).isZero();
	}

	@Test
	void theDatabaseAloneRefusesForeignWritesToo() {
		int changed = this.acting.inTransaction(this.agency.worker.actor(),
				() -> this.jdbc.sql("update client set surname = 'X' where id = ?")
					.param(this.foreign.value())
					.update());
		int deleted = this.acting.inTransaction(this.agency.worker.actor(),
				() -> this.jdbc.sql("delete from client_phone where client_id = ?")
					.param(this.foreign.value())
					.update());

		assertThat(changed + deleted).isZero();
	}

	private void check(Agency.Person person, List<ClientId> expected) {
		assertThat(visible(person)).as("service").containsExactlyInAnyOrderElementsOf(expected);
		for (ClientId client : all()) {
			long there = expected.contains(client) ? 1 : 0;
			assertThat(rows(person, "client", client)).as("table client").isEqualTo(there);
			assertThat(rows(person, "client_glance", client)).as("table client_glance").isEqualTo(there);
		}
	}

	private List<ClientId> all() {
		return List.of(this.own, this.shared, this.unassigned, this.foreign, this.restricted);
	}

	private List<ClientId> visible(Agency.Person person) {
		return this.acting.as(person.actor(), () -> all().stream().filter(this::answers).toList());
	}

	private boolean answers(ClientId client) {
		try {
			return this.clients.require(client).id().equals(client);
		}
		catch (NotFound ex) {
			return false;
		}
	}

	/** Past the service: straight from the table, as that person. */
	private long rows(Agency.Person person, String table, ClientId client) {
		UUID id = client.value();
		String key = table.equals("client") ? "id" : "client_id";
		return this.acting.inTransaction(person.actor(),
				() -> this.jdbc.sql("select count(*) from " + table + " where " + key + " = ?")
					.param(id)
					.query(Long.class)
					.single());
	}

	private Agency.Person person(String name) {
		return switch (name) {
			case "worker" -> this.agency.worker;
			case "colleague" -> this.agency.colleague;
			case "supervisor" -> this.agency.supervisor;
			case "head" -> this.agency.head;
			case "foreignSupervisor" -> this.agency.foreignSupervisor;
			case "foreignWorker" -> this.agency.foreignWorker;
			default -> this.agency.admin;
		};
	}

}
