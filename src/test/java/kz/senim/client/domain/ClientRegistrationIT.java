package kz.senim.client.domain;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import kz.senim.client.Clients;
import kz.senim.client.domain.family.FamilyLink;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Registration of a client.
 */
@SenimIT
class ClientRegistrationIT {

	@Autowired
	private Agency agency;

	@Autowired
	private ClientRegistration registration;

	@Autowired
	private Clients clients;

	@Autowired
	private Acting acting;

	@Test
	void theWorkerWhoRegistersBecomesTheMainWorker() {
		ClientId id = register(this.agency.worker, Wishes.somebody());

		assertThat(this.acting.as(this.agency.worker.actor(), () -> this.clients.workersOf(id)))
			.containsExactly(this.agency.worker.id());
		assertThat(column(id, "number")).matches("К-2026-\\d{6}");
		assertThat(column(id, "status || team_id")).isEqualTo("INTAKE" + this.agency.north);
		assertThat(count("client_status_change", id)).isOne();
		assertThat(count("consent", id)).isOne();
		assertThat(count("client_glance", id)).isOne();
		assertThat(audited(id)).contains("client.registered", "consent.recorded");
	}

	@Test
	void aSupervisorChoosesAWorkerOrLeavesTheClientToATeam() {
		ClientId given = register(this.agency.head,
				Wishes.placed(Wishes.somebody(), null, this.agency.foreignWorker.id()));
		ClientId left = register(this.agency.head, Wishes.placed(Wishes.somebody(), this.agency.north, null));

		assertThat(column(given, "team_id::text")).isEqualTo(this.agency.south.toString());
		assertThat(count("assignment", left)).isZero();
		assertThat(this.acting.as(this.agency.supervisor.actor(), () -> this.clients.require(left)).team())
			.isEqualTo(this.agency.north);
	}

	@Test
	void aSupervisorRegistersOnlyForThoseTheyLead() {
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(
				() -> register(this.agency.supervisor, Wishes.placed(Wishes.somebody(), this.agency.south, null)));
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> register(this.agency.supervisor,
				Wishes.placed(Wishes.somebody(), null, this.agency.foreignWorker.id())));
		assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> register(this.agency.admin, Wishes.somebody()));
	}

	@Test
	void aFormThatIsSentTwiceMakesOneFile() {
		UUID key = UUID.randomUUID();
		RegisterClient wish = Wishes.somebody();

		String first = path(this.agency.worker, key, wish);
		String second = path(this.agency.worker, key, wish);

		assertThat(second).isEqualTo(first);
		assertThat(Agency.read("select count(*) from client where surname = ?", Long.class,
				wish.details().name().surname()))
			.isOne();
	}

	@Test
	void fiftyAtOnceGetFiftyNumbers() throws Exception {
		String surname = Wishes.uniqueSurname();
		Callable<String> one = () -> path(this.agency.worker, UUID.randomUUID(),
				Wishes.sure(Wishes.named(surname, "Сынақ")));
		ExecutorService pool = Executors.newFixedThreadPool(8);
		try {
			for (Future<String> made : pool.invokeAll(Collections.nCopies(50, one))) {
				made.get();
			}
		}
		finally {
			pool.shutdownNow();
		}

		assertThat(Agency.read("select count(distinct number) from client where surname = ?", Long.class, surname))
			.isEqualTo(50);
	}

	@Test
	void relativesAreTiedInBothDirectionsAndShareAHousehold() {
		ClientId mother = this.agency.anyClient();
		FamilyLink link = new FamilyLink(column(mother, "number").replace("К", "k"), "PARENT", true, 0);

		ClientId child = register(this.agency.worker, Wishes.with(Wishes.somebody(), link));

		assertThat(this.acting.as(this.agency.worker.actor(), () -> this.clients.family(mother)))
			.extracting((client) -> client.id())
			.containsExactly(child);
		assertThat(Agency.read("select relation from family_tie where client_id = ? and relative_id = ?", String.class,
				mother.value(), child.value()))
			.isEqualTo("CHILD");
	}

	@Test
	void aRelativeWhomOneDoesNotSeeIsUnknown() {
		ClientId foreign = this.agency.client().of(this.agency.foreignWorker).save();

		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> register(this.agency.worker,
					Wishes.with(Wishes.somebody(), new FamilyLink(column(foreign, "number"), "SPOUSE", true, 0))))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("family[0].number"));
	}

	@Test
	void anAnonymousClientIsKnownByTheCodeName() {
		ClientId id = register(this.agency.worker, Wishes.anonymous("Көктем"));

		assertThat(this.acting.as(this.agency.worker.actor(), () -> this.clients.require(id)).fullName())
			.isEqualTo("Көктем");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.acting.as(this.agency.foreignWorker.actor(), () -> this.clients.require(id)));
	}

	@Test
	void aFileNeedsSomeNameAndAnAnonymousOneACodeName() {
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> Wishes.details(null, null, false))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("person.surname"));
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> Wishes.details(null, null, true))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("person.codeName"));
	}

	private ClientId register(Agency.Person person, RegisterClient wish) {
		return ClientId.valueOf(path(person, UUID.randomUUID(), wish).substring("/clients/".length()));
	}

	private String path(Agency.Person person, UUID key, RegisterClient wish) {
		RegistrationResult result = this.acting.as(person.actor(), () -> this.registration.register(key, wish));
		return ((RegistrationResult.Registered) result).path();
	}

	private static String column(ClientId id, String expression) {
		return Agency.read("select " + expression + " from client where id = ?", String.class, id.value());
	}

	private static long count(String table, ClientId id) {
		return Agency.read("select count(*) from " + table + " where client_id = ?", Long.class, id.value());
	}

	private static List<String> audited(ClientId id) {
		return TestDatabase.owner()
			.sql("select action from audit_event where client_id = ?")
			.param(id.value())
			.query(String.class)
			.list();
	}

}
