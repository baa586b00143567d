package kz.senim.client.domain.restriction;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

@SenimIT
class RestrictionDeskIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private RestrictionDesk desk;

	@Autowired
	private RestrictionPages pages;

	@Autowired
	private Clients clients;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void namesTheMainWorkerAndTheDirectSupervisorAndNobodyElse() {
		ClientId client = this.agency.anyClient();
		this.agency.addWorker(client, this.agency.colleague);

		String path = restrict(this.agency.worker, client, "Ласточка");

		assertThat(path).isEqualTo("/clients/" + client + "/restriction");
		assertThat(List.of(this.agency.worker, this.agency.supervisor)).allMatch((one) -> sees(one, client));
		assertThat(List.of(this.agency.colleague, this.agency.head, this.agency.foreignSupervisor, this.agency.admin))
			.noneMatch((one) -> sees(one, client));
		assertThat(noticesOf(this.agency.supervisor)).containsExactly("RESTRICTION_NAMED");
	}

	@Test
	void goesByTheCodeNameEverywhereForTheNamedToo() {
		ClientId client = this.agency.client().of(this.agency.worker).named("Қасымова", "Айгүл", null).save();

		restrict(this.agency.worker, client, "Ласточка");

		ClientRef ref = this.acting.as(this.agency.worker.actor(), () -> this.clients.require(client));
		assertThat(List.of(ref.shortName(), ref.fullName())).containsOnly("Ласточка");
		assertThat(ref.addressAs()).isNull();
		assertThat(Agency.read("select sort_name from client where id = ?", String.class, client.value()))
			.isEqualTo("Ласточка");
	}

	@Test
	void refusesACodeNameThatGivesTheNameAway() {
		ClientId client = this.agency.client().of(this.agency.worker).named("Қасымова", "Айгүл", null).save();

		assertThat(refusal(() -> restrict(this.agency.worker, client, "Айгуль К."))).returns("codeName",
				RuleViolated::field);
		assertThat(sees(this.agency.colleague, client)).isFalse();
		assertThat(
				Agency.read("select count(*) from restricted_access where client_id = ?", Long.class, client.value()))
			.isZero();
	}

	@Test
	void whoeverRestrictsWithoutBeingNamedIsLedAwayFromTheFile() {
		ClientId client = this.agency.anyClient();

		assertThat(restrict(this.agency.head, client, "Ласточка")).isEqualTo("/clients");
		assertThat(sees(this.agency.head, client)).isFalse();
	}

	@Test
	void onlyTheMainWorkerAndSupervisorsRestrictInServiceAndDatabase() {
		ClientId client = this.agency.anyClient();
		this.agency.addWorker(client, this.agency.colleague);

		assertThatExceptionOfType(Forbidden.class)
			.isThrownBy(() -> restrict(this.agency.colleague, client, "Ласточка"));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> restrict(this.agency.foreignWorker, client, "Ласточка"));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(
				() -> sql(this.agency.colleague, "update client set restricted = true where id = '" + client + "'"));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> nameBySql(this.agency.colleague, client, this.agency.foreignWorker));
	}

	@Test
	void aBrokenGlassDoesNotSufficeToNameSomebody() {
		ClientId client = this.agency.client()
			.of(this.agency.worker)
			.restrictedTo(this.agency.worker, this.agency.supervisor)
			.save();
		openGlass(client, this.agency.head);

		assertThat(sees(this.agency.head, client)).isTrue();
		assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> name(this.agency.head, client, this.agency.head));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> nameBySql(this.agency.head, client, this.agency.head));
		assertThat(sql(this.agency.head, "delete from restricted_access where client_id = '" + client + "'")).isZero();
	}

	@Test
	void namesAndTakesOffWithReasonsThatStayInTheHistory() {
		ClientId client = this.agency.anyClient();
		restrict(this.agency.worker, client, "Ласточка");

		name(this.agency.supervisor, client, this.agency.colleague);
		assertThat(sees(this.agency.colleague, client)).isTrue();
		takeOff(this.agency.supervisor, client, this.agency.colleague);

		assertThat(sees(this.agency.colleague, client)).isFalse();
		assertThat(this.acting.as(this.agency.worker.actor(), () -> this.pages.of(client)).history())
			.filteredOn((one) -> one.staff().equals(this.agency.colleague.id()))
			.extracting(NamedPerson::named, NamedPerson::reason)
			.containsExactly(tuple(false, "Ушла"), tuple(true, "Нужна"));
		assertThat(refusal(() -> takeOff(this.agency.supervisor, client, this.agency.supervisor)))
			.returns("client.restriction.rule.self", RuleViolated::key);
	}

	@Test
	void doesNotNameABarredPersonInServiceAndDatabase() {
		ClientId client = this.agency.anyClient();
		restrict(this.agency.worker, client, "Ласточка");
		bar(client, this.agency.colleague);

		assertThat(refusal(() -> name(this.agency.supervisor, client, this.agency.colleague)))
			.returns("client.interest.rule.barred", RuleViolated::key);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> nameBySql(this.agency.supervisor, client, this.agency.colleague));
	}

	@Test
	void endsInTwoStepsByTwoNamedPeople() {
		ClientId client = this.agency.anyClient();
		restrict(this.agency.worker, client, "Ласточка");
		this.acting.as(this.agency.worker.actor(),
				() -> this.desk.askLift(UUID.randomUUID(), client, "Опасности больше нет"));

		assertThat(refusal(() -> lift(this.agency.worker, client))).returns("client.restriction.rule.two",
				RuleViolated::key);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lift(this.agency.head, client));
		lift(this.agency.supervisor, client);

		assertThat(sees(this.agency.head, client)).isTrue();
		ClientRef ref = this.acting.as(this.agency.worker.actor(), () -> this.clients.require(client));
		assertThat(ref.fullName()).startsWith("Үлгібаева");
		assertThat(
				Agency.read("select count(*) from restricted_access where client_id = ?", Long.class, client.value()))
			.isZero();
	}

	@Test
	void theDatabaseRefusesAnEndByOnePerson() {
		ClientId client = this.agency.anyClient();
		restrict(this.agency.worker, client, "Ласточка");

		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> sql(this.agency.worker,
				"""
						update client_restriction set lift_asked_by = app.staff_id(), lift_asked_at = app.now(), lift_reason = 'x',
						       lifted_by = app.staff_id(), lifted_at = app.now() where client_id = '%s'
						"""
					.formatted(client)));
	}

	@Test
	void noticesAndCountsOfCodesShowNothingOfARestrictedFile() {
		ClientId client = this.agency.anyClient();
		TestDatabase.owner()
			.sql("insert into notice (id, recipient_id, kind, client_id, urgent, created_at) values (?, ?, 'CLIENT_ASSIGNED', ?, false, now())")
			.params(Uuids.next(), this.agency.colleague.uuid(), client.value())
			.update();
		TestDatabase.owner()
			.sql("update client set category = 'ONLY_HERE' where id = ?")
			.param(client.value())
			.update();
		String uses = "select coalesce(sum(uses), 0) from app.client_uses('client_category') where code = 'ONLY_HERE'";
		assertThat(number(this.agency.admin, uses)).isOne();

		restrict(this.agency.worker, client, "Ласточка");

		assertThat(number(this.agency.admin, uses)).isZero();
		assertThat(number(this.agency.colleague, "select count(*) from notice")).isZero();
	}

	private String restrict(Person person, ClientId client, String codeName) {
		return this.acting.as(person.actor(), () -> this.desk.restrict(UUID.randomUUID(), client,
				RestrictionReason.DOMESTIC_VIOLENCE, "Муж ищет", codeName));
	}

	private void name(Person person, ClientId client, Person named) {
		this.acting.as(person.actor(), () -> this.desk.name(UUID.randomUUID(), client, named.id(), "Нужна"));
	}

	private void takeOff(Person person, ClientId client, Person named) {
		this.acting.as(person.actor(), () -> this.desk.takeOff(UUID.randomUUID(), client, named.id(), "Ушла"));
	}

	private void lift(Person person, ClientId client) {
		this.acting.as(person.actor(), () -> this.desk.lift(UUID.randomUUID(), client));
	}

	private boolean sees(Person person, ClientId client) {
		return this.acting.inTransaction(person.actor(), () -> this.clients.byId(List.of(client)).containsKey(client));
	}

	private int sql(Person person, String sql) {
		return this.acting.inTransaction(person.actor(), () -> this.jdbc.sql(sql).update());
	}

	private long number(Person person, String sql) {
		return this.acting.inTransaction(person.actor(), () -> this.jdbc.sql(sql).query(Long.class).single());
	}

	private void nameBySql(Person person, ClientId client, Person named) {
		sql(person, "insert into restricted_access (client_id, staff_id, named_by, named_at) values ('" + client
				+ "', '" + named.id() + "', app.staff_id(), app.now())");
	}

	private void bar(ClientId client, Person person) {
		TestDatabase.owner().sql("""
				insert into conflict_of_interest (id, client_id, staff_id, kind, stated_by, stated_at)
				values (?, ?, ?, 'RELATIVE', ?, now())
				""").params(Uuids.next(), client.value(), person.uuid(), this.agency.supervisor.uuid()).update();
	}

	/** An hour of the whole restricted file, seconded by the supervisor. */
	private void openGlass(ClientId client, Person person) {
		TestDatabase.owner()
			.sql("""
					insert into glass_access (id, client_id, staff_id, reason, words, opened_at, ends_at, full_file,
					                          second_staff_id, second_at, version)
					values (:id, :client, :staff, 'DANGER_TO_LIFE', 'Опасность', :now, cast(:now as timestamptz) + interval '1 hour', true, :second, :now, 0)
					""")
			.params(Map.of("id", Uuids.next(), "client", client.value(), "staff", person.uuid(), "second",
					this.agency.supervisor.uuid(), "now", TestClock.START.atOffset(ZoneOffset.UTC)))
			.update();
	}

	private static RuleViolated refusal(ThrowingCallable work) {
		return catchThrowableOfType(RuleViolated.class, work);
	}

	private static List<String> noticesOf(Person person) {
		return TestDatabase.owner()
			.sql("select kind from notice where recipient_id = ?")
			.param(person.uuid())
			.query(String.class)
			.list();
	}

}
