package kz.senim.access;

import java.time.Duration;
import java.util.UUID;

import kz.senim.client.web.Pages.Answer;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Contact data of a client in hiding: named people only, no broken glass, released by
 * two.
 */
@SenimIT
class ProtectedZoneIT extends GlassSteps {

	private static final String ADDRESS = "Кентау, 7-үй, 12-пәтер";

	private static final String PHONE = "+7 701 555-44-33";

	@Autowired
	private Acting acting;

	@Autowired
	private JdbcClient application;

	private String path;

	@BeforeEach
	void anAddressOnFile() throws Exception {
		this.path = "/clients/" + this.restricted + "/protected";
		assertThat(as(this.agency.worker).open(this.path).page().text()).contains("Ничего не записано");
		as(this.agency.worker).send(this.path + "/edit", "version", "0", "address", ADDRESS, "phone", PHONE);
	}

	@Test
	void namedPeopleSeeItHiddenAndRevealItOnTheRecord() throws Exception {
		Answer page = as(this.agency.supervisor).open(this.path);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.page().html()).contains("••••").doesNotContain("Кентау", "555");

		Answer open = as(this.agency.supervisor).send(this.path + "/reveal");

		assertThat(open.page().select("#protected").text()).contains(ADDRESS, PHONE);
		assertThat(open.page().title()).doesNotContain("онтакт", "Тал");
		assertThat(rows("viewed.protected.revealed", this.restricted)).isOne();
	}

	@Test
	void nothingElseShowsOrKeepsIt() throws Exception {
		for (String part : new String[] { "", "/history", "/edit", "/contacts", "/emergency", "/protected/edit" }) {
			assertThat(as(this.agency.worker).open("/clients/" + this.restricted + part).page().html()).as(part)
				.doesNotContain("Кентау", "555-44", "5554433");
		}
		assertThat(Agency.read("""
				select count(*) from audit_event where details::text like '%Кентау%' or details::text like '%555-44%'
				""", Long.class)).isZero();
		assertThat(Agency.read(
				"""
						select position(convert_to('Кентау', 'UTF8') in address_sealed) from protected_contact where client_id = ?
						""",
				Integer.class, this.restricted.value()))
			.isZero();
	}

	@Test
	void blankKeepsWhatIsOnFileAndStaleSavesTellNothing() throws Exception {
		as(this.agency.worker).send(this.path + "/edit", "version", "1", "phone", "+7 702 111-22-33");

		assertThat(as(this.agency.worker).send(this.path + "/reveal").page().select("#protected").text())
			.contains(ADDRESS, "702 111");
		Answer stale = as(this.agency.supervisor).send(this.path + "/edit", "version", "1", "address", "Түркістан");
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.page().html()).contains("Түркістан").doesNotContain("Кентау", "702 111");
	}

	@Test
	void anyAttemptOfOthersIsRefusedAndTold() throws Exception {
		for (Agency.Person person : new Agency.Person[] { this.agency.colleague, this.agency.head }) {
			assertThat(as(person).open(this.path).status()).isEqualTo(404);
		}
		assertThat(as(this.agency.foreignWorker).send(this.path + "/reveal").status()).isEqualTo(404);

		assertThat(told(this.agency.worker, "PROTECTED_ATTEMPT")).isEqualTo(3);
		assertThat(told(this.agency.supervisor, "PROTECTED_ATTEMPT")).isEqualTo(3);
		assertThat(told(this.agency.head, "PROTECTED_ATTEMPT")).isZero();
		assertThat(rows("protected.attempted", this.restricted)).isEqualTo(3);
		assertThat(as(this.agency.colleague).open("/clients/" + UUID.randomUUID() + "/protected").status())
			.isEqualTo(404);
	}

	@Test
	void aBrokenGlassDoesNotOpenItEvenWithASecondPerson() throws Exception {
		ask(this.agency.foreignWorker, number(this.restricted));
		as(this.agency.worker).send("/access/seconds/" + glassOf(this.restricted) + "/yes", "formKey",
				UUID.randomUUID().toString());
		assertThat(as(this.agency.foreignWorker).open("/clients/" + this.restricted).status()).isEqualTo(200);

		Answer refused = as(this.agency.foreignWorker).open(this.path);

		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.page().text()).contains("не открываются").doesNotContain("??");
		assertThat(as(this.agency.foreignWorker).send(this.path + "/reveal").page().html()).doesNotContain("Кентау");
		assertThat(as(this.agency.foreignWorker).open(this.path + "/releases/new").status()).isEqualTo(403);
		assertThat(told(this.agency.supervisor, "PROTECTED_ATTEMPT")).isEqualTo(3);
		assertThat(seenByDatabase(this.agency.foreignWorker)).isZero();
		assertThat(seenByDatabase(this.agency.head)).isZero();
		assertThat(seenByDatabase(this.agency.admin)).isZero();
		assertThat(seenByDatabase(this.agency.worker)).isOne();
	}

	@Test
	void twoNamedPeopleReleaseItForAnHour() throws Exception {
		String release = askRelease();
		assertThat(told(this.agency.supervisor, "RELEASE_ASKED")).isOne();
		assertThat(as(this.agency.worker).send(release + "/yes").status()).isEqualTo(422);
		assertThat(as(this.agency.worker).send(release + "/paper").page().html()).doesNotContain("Кентау");

		assertThat(as(this.agency.supervisor).open(release).page().html()).doesNotContain("Кентау");
		assertThat(as(this.agency.supervisor).send(release + "/yes").status()).isEqualTo(302);

		for (Agency.Person person : new Agency.Person[] { this.agency.worker, this.agency.supervisor }) {
			Answer paper = as(person).send(release + "/paper");
			assertThat(paper.page().select("#released").text()).contains(ADDRESS).doesNotContain("555");
			assertThat(paper.page().text()).contains("Полиция, 102", "Демова", "Бақылау").doesNotContain("??");
		}
		assertThat(rows("protected.released", this.restricted)).isEqualTo(2);
		this.clock.advance(Duration.ofMinutes(60));
		assertThat(as(this.agency.worker).send(release + "/paper").status()).isEqualTo(422);
	}

	@Test
	void theDatabaseRefusesOnePersonAlone() throws Exception {
		UUID release = UUID.fromString(askRelease().replaceFirst(".*/", ""));
		String alone = """
				update protected_release set state = 'CONFIRMED', answered_by = asked_by, answered_at = asked_at,
				       ends_at = asked_at + interval '60 minutes' where id = ?""";
		String forAnother = """
				update protected_release set state = 'CONFIRMED', answered_by = ?, answered_at = asked_at,
				       ends_at = asked_at + interval '60 minutes' where id = ?""";

		assertThatThrownBy(() -> this.acting.inTransaction(this.agency.worker.actor(),
				() -> this.application.sql(alone).param(release).update()))
			.isInstanceOf(DataIntegrityViolationException.class)
			.hasMessageContaining("protected_release_two_people");
		assertThatThrownBy(() -> this.acting.inTransaction(this.agency.worker.actor(),
				() -> this.application.sql(forAnother).params(this.agency.supervisor.uuid(), release).update()))
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThat(this.acting.<Integer>inTransaction(this.agency.head.actor(),
				() -> this.application.sql(forAnother).params(this.agency.head.uuid(), release).update()))
			.isZero();
	}

	@Test
	void aSwappedCiphertextIsAnError() {
		swap();
		assertThatThrownBy(() -> as(this.agency.worker).send(this.path + "/reveal"))
			.hasStackTraceContaining("SealBroken");

		swap();
	}

	private void swap() {
		TestDatabase.owner()
			.sql("update protected_contact set address_sealed = phone_sealed, phone_sealed = address_sealed where client_id = ?")
			.param(this.restricted.value())
			.update();
	}

	private String askRelease() throws Exception {
		return as(this.agency.worker)
			.send(this.path + "/releases/new", "formKey", UUID.randomUUID().toString(), "service", "POLICE", "reason",
					"Капитан Сынақов, вызов 4512, угроза жизни", "address", "true")
			.redirect();
	}

	private long seenByDatabase(Agency.Person person) {
		return this.acting.inTransaction(person.actor(),
				() -> this.application.sql("select count(*) from protected_contact where client_id = ?")
					.param(this.restricted.value())
					.query(Long.class)
					.single());
	}

}
