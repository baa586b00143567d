package kz.senim.client;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.NotFound;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TeamId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.ClientMother;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rule of visibility as a matrix: every way in which a file can be open × restricted
 * or not × barred or not × active or not, and the admin; through the service, and
 * straight from the tables with the service left out.
 */
@SenimIT
class AccessRuleIT {

	private static final JdbcClient OWNER = TestDatabase.owner();

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private Agency agency;

	@Autowired
	private Clients clients;

	@Autowired
	private Acting acting;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	/** A way in which a file is open to a person, or is not. */
	private enum Grant {

		MAIN(true), ADDITIONAL(true), FORMER(false), SUBSTITUTE(true), SUBSTITUTE_BEFORE(false),
		SUBSTITUTE_LATER(false), SUBSTITUTE_CANCELLED(false), SUPERVISOR(true), UPPER_SUPERVISOR(true),
		OTHER_SUPERVISOR(false), SUBSTITUTE_OF_SUPERVISOR(true), SUBSTITUTE_OF_NAMED(true), TEAM_MATE(false),
		TASK(true), TASK_ENDED(false), NAMED(true), GLASS(true), GLASS_SECONDED(true), GLASS_EXPIRED(false),
		GLASS_ENDED(false), GLASS_CARD(false), NOTHING(false);

		private final boolean opens;

		Grant(boolean opens) {
			this.opens = opens;
		}

	}

	private record Case(Grant grant, boolean restricted, boolean barred, boolean active, boolean admin) {

		boolean visible() {
			boolean open = this.restricted ? this.grant == Grant.NAMED || this.grant == Grant.GLASS_SECONDED
					: this.grant.opens;
			return open && !this.barred && this.active && !this.admin;
		}

	}

	@Test
	void everyKindOfPersonSeesWhatTheRuleSaysOfEveryKindOfClient() {
		List<String> wrong = new ArrayList<>();
		for (Case one : cases()) {
			Person person = person(one);
			ClientId client = client(one, person);
			String seen = seen(person, client);
			String expected = one.visible() ? "service 1, tables 1 1 1, written 1"
					: "service 0, tables 0 0 0, written 0";
			if (!seen.equals(expected)) {
				wrong.add(one + ": " + seen);
			}
		}

		assertThat(wrong).isEmpty();
	}

	@Test
	void aGlassClosesByTheClockOfTheApplication() {
		ClientId client = this.agency.anyClient();
		glass(client, this.agency.foreignWorker, Grant.GLASS);
		assertThat(sees(this.agency.foreignWorker, client)).isTrue();

		this.clock.advance(Duration.ofMinutes(30));

		assertThat(sees(this.agency.foreignWorker, client)).isFalse();
	}

	@Test
	void aFileThatBecomesRestrictedClosesARunningGlass() {
		ClientId client = this.agency.anyClient();
		glass(client, this.agency.foreignWorker, Grant.GLASS);

		OWNER.sql("update client set restricted = true where id = ?").param(client.value()).update();

		assertThat(sees(this.agency.foreignWorker, client)).isFalse();
	}

	@Test
	void aWorkerWhoChangesTeamsTakesTheOwnClientsAndAMovedSupervisorLosesTheTeam() {
		ClientId client = this.agency.anyClient();
		move(this.agency.worker, this.agency.south);
		move(this.agency.supervisor, this.agency.south);

		assertThat(sees(this.agency.worker, client)).isTrue();
		assertThat(sees(this.agency.supervisor, client)).isFalse();
	}

	private static List<Case> cases() {
		List<Case> cases = new ArrayList<>();
		for (Grant grant : Grant.values()) {
			for (boolean restricted : List.of(false, true)) {
				for (boolean barred : List.of(false, true)) {
					cases.add(new Case(grant, restricted, barred, true, false));
					cases.add(new Case(grant, restricted, barred, false, false));
				}
				cases.add(new Case(grant, restricted, false, true, true));
			}
		}
		return cases;
	}

	private Person person(Case one) {
		TeamId team = switch (one.grant()) {
			case SUPERVISOR, TEAM_MATE, MAIN -> this.agency.north;
			case UPPER_SUPERVISOR -> this.agency.top;
			default -> this.agency.south;
		};
		boolean leads = one.grant().name().endsWith("SUPERVISOR") && one.grant() != Grant.SUBSTITUTE_OF_SUPERVISOR;
		Role role = one.admin() ? Role.ADMIN : leads ? Role.SUPERVISOR : Role.WORKER;
		Person person = this.agency.staff(role, one.admin() ? null : team, "Сыналушы", "Адам", null);
		if (!one.active()) {
			OWNER.sql("update staff set status = 'DISABLED' where id = ?").param(person.uuid()).update();
		}
		return person;
	}

	private ClientId client(Case one, Person person) {
		ClientMother mother = this.agency.client().inTeam(this.agency.north);
		ClientId client = (one.restricted() ? mother.codeName("Ласточка").restrictedTo(this.agency.colleague) : mother)
			.save();
		grant(one.grant(), client, person);
		if (one.barred()) {
			OWNER.sql("""
					insert into conflict_of_interest (id, client_id, staff_id, kind, stated_by, stated_at)
					values (?, ?, ?, 'NEIGHBOUR', ?, ?)
					""")
				.params(Uuids.next(), client.value(), person.uuid(), this.agency.supervisor.uuid(), at(0))
				.update();
		}
		return client;
	}

	private void grant(Grant grant, ClientId client, Person person) {
		switch (grant) {
			case MAIN, FORMER -> assign(client, person, "MAIN", grant == Grant.FORMER);
			case ADDITIONAL -> assign(client, person, "ADDITIONAL", false);
			case SUBSTITUTE, SUBSTITUTE_BEFORE, SUBSTITUTE_LATER, SUBSTITUTE_CANCELLED, SUBSTITUTE_OF_SUPERVISOR,
					SUBSTITUTE_OF_NAMED ->
				substitute(grant, client, person);
			case TASK,
					TASK_ENDED ->
				OWNER
					.sql("""
							insert into file_access (id, client_id, staff_id, reason, subject_id, granted_by, granted_at, ended_at)
							values (?, ?, ?, 'REVIEW', ?, ?, ?, ?)
							""")
					.params(Uuids.next(), client.value(), person.uuid(), Uuids.next(), this.agency.supervisor.uuid(),
							at(-9), (grant == Grant.TASK) ? null : at(-1))
					.update();
			case NAMED -> name(client, person);
			case GLASS, GLASS_SECONDED, GLASS_EXPIRED, GLASS_ENDED, GLASS_CARD -> glass(client, person, grant);
			default -> {
			}
		}
	}

	private void substitute(Grant grant, ClientId client, Person person) {
		Person away = (grant == Grant.SUBSTITUTE_OF_SUPERVISOR)
				? this.agency.staff(Role.SUPERVISOR, this.agency.north, "Демалушы", "Супервизор", null)
				: this.agency.staff(Role.WORKER, this.agency.north, "Демалушы", "Қызметкер", null);
		if (away.role() == Role.WORKER) {
			assign(client, away, "MAIN", false);
		}
		if (grant == Grant.SUBSTITUTE_OF_NAMED) {
			name(client, away);
		}
		int shift = (grant == Grant.SUBSTITUTE_BEFORE) ? -10 : (grant == Grant.SUBSTITUTE_LATER) ? 10 : 0;
		this.agency.leave(away, person, TODAY.plusDays(shift - 1), TODAY.plusDays(shift + 1));
		if (grant == Grant.SUBSTITUTE_CANCELLED) {
			OWNER.sql("update staff_leave set cancelled_at = ? where staff_id = ?")
				.params(at(-1), away.uuid())
				.update();
		}
	}

	private void assign(ClientId client, Person person, String kind, boolean former) {
		OWNER
			.sql("""
					insert into assignment (id, client_id, staff_id, kind, starts_at, ends_at, assigned_by) values (?, ?, ?, ?, ?, ?, ?)
					""")
			.params(Uuids.next(), client.value(), person.uuid(), kind, at(-9), former ? at(-1) : null,
					this.agency.supervisor.uuid())
			.update();
	}

	private void name(ClientId client, Person person) {
		OWNER.sql("insert into restricted_access (client_id, staff_id, named_by, named_at) values (?, ?, ?, ?)")
			.params(client.value(), person.uuid(), this.agency.supervisor.uuid(), at(-9))
			.update();
	}

	/** Half an hour is over, half an hour is left. */
	private void glass(ClientId client, Person person, Grant grant) {
		boolean seconded = grant == Grant.GLASS_SECONDED;
		int shift = (grant == Grant.GLASS_EXPIRED) ? -30 : 0;
		OWNER
			.sql("""
					insert into glass_access (id, client_id, staff_id, reason, words, opened_at, ends_at, ended_at, full_file,
					                          second_staff_id, second_at, version)
					values (?, ?, ?, 'DANGER_TO_LIFE', 'Опасность для жизни', ?, ?, ?, ?, ?, ?, 0)
					""")
			.params(Uuids.next(), client.value(), person.uuid(), at(shift - 30), at(shift + 30),
					(grant == Grant.GLASS_ENDED) ? at(-1) : null, grant != Grant.GLASS_CARD,
					seconded ? this.agency.colleague.uuid() : null, seconded ? at(-20) : null)
			.update();
	}

	private void move(Person person, TeamId team) {
		OWNER.sql("update staff set team_id = ? where id = ?").params(team.value(), person.uuid()).update();
	}

	private String seen(Person person, ClientId client) {
		UUID id = client.value();
		int answered = sees(person, client) ? 1 : 0;
		return this.acting.inTransaction(person.actor(), () -> {
			String tables = count("select count(*) from client where id = ?", id) + " "
					+ count("select count(*) from client_glance where client_id = ?", id) + " "
					+ count("select count(*) from client_glance g join client c on c.id = g.client_id"
							+ " where c.id = any (app.visible_client_ids()) and c.id = ?", id);
			int written = this.jdbc.sql("update client_glance set open_conflicts = 1 where client_id = ?")
				.param(id)
				.update();
			return "service " + answered + ", tables " + tables + ", written " + written;
		});
	}

	private long count(String sql, @Nullable UUID id) {
		return this.jdbc.sql(sql).param(id).query(Long.class).single();
	}

	private boolean sees(Person person, ClientId client) {
		return this.acting.as(person.actor(), () -> answer(client));
	}

	private boolean answer(ClientId client) {
		try {
			return this.clients.require(client).id().equals(client);
		}
		catch (NotFound ex) {
			return false;
		}
	}

	private static OffsetDateTime at(int minutes) {
		Instant instant = TestClock.START.plus(Duration.ofMinutes(minutes));
		return instant.atOffset(ZoneOffset.UTC);
	}

}
