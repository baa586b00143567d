package kz.senim.retention;

import java.util.List;
import java.util.UUID;

import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import kz.senim.retention.domain.Erasure.Basis;
import kz.senim.retention.domain.ErasureDesk;
import kz.senim.retention.domain.FileRetention;
import kz.senim.retention.domain.FileRetention.ErasurePage;
import kz.senim.retention.domain.LegalHolds;
import kz.senim.retention.domain.ProposeErasure;
import kz.senim.retention.records.RecordClass;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Erasing a file: two people, nothing left, and what refuses.
 */
@SenimIT
class ErasureIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private ErasureDesk desk;

	@Autowired
	private FileRetention files;

	@Autowired
	private LegalHolds holds;

	@Autowired
	private JdbcClient application;

	private UUID propose(ClientId client, Person by, Basis basis, @Nullable StaffId deputy) {
		String path = this.acting.as(by.actor(),
				() -> this.desk.propose(Uuids.next(), new ProposeErasure(client, basis, "The time is past", deputy)));
		return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
	}

	private UUID proposed(ClientId client) {
		return propose(client, this.agency.supervisor, Basis.TIME, null);
	}

	private void approve(UUID wish, Person by) {
		this.acting.as(by.actor(), () -> this.desk.approve(wish, 0));
	}

	private static boolean exists(ClientId client) {
		return Agency.read("select exists (select 1 from client where id = ?)", Boolean.class, client.value());
	}

	@Nested
	class Nothing {

		@Test
		void isLeftOfAWordThatStoodInEveryTextOfEveryTable() {
			ClientId client = Files.closed(agency, 61);
			String word = "канарейка" + Long.toString(System.nanoTime(), 36);
			int texts = Canaries.plant(client, word);
			TestDatabase.owner()
				.sql("insert into search_run (id, staff_id, words_sealed, created_at) values (?, ?, convert_to(?, 'UTF8'), '2026-11-23')")
				.params(Uuids.next(), agency.worker.uuid(), word)
				.update();
			TestDatabase.owner()
				.sql("update legal_hold set lifted_by = ?, lifted_at = '2026-01-02', lift_reason = ? where client_id = ?")
				.params(agency.supervisor.uuid(), word, client.value())
				.update();
			assertThat(texts).isGreaterThan(150);
			assertThat(Canaries.find(word)).hasSizeGreaterThan(Canaries.tables().size());
			UUID wish = Files.wish(client, agency.supervisor);
			TestDatabase.owner().sql("update erasure set reason = ? where id = ?").params(word, wish).update();

			approve(wish, agency.head);

			assertThat(Canaries.find(word)).as("tables that still hold the word").isEmpty();
			assertThat(exists(client)).isFalse();
			assertThat(Agency.read("select count(*) from erased_client where id = ?", Long.class, client.value()))
				.isEqualTo(1);
			Canaries.mend();
		}

		@Test
		void isLeftInTheFilesOfOthersAndTheyStay() {
			ClientId client = Files.closed(agency, 61);
			ClientId other = agency.client().of(agency.worker).livesWith(client).save();
			UUID conflict = ConflictMother.of(other, agency.worker).save().value();
			TestDatabase.owner()
				.sql("insert into conflict_party (id, conflict_id, client_id, kind, party_client_id, name, position) values (?, ?, ?, 'OTHER_CLIENT', ?, 'Тайна', 5)")
				.params(Uuids.next(), conflict, other.value(), client.value())
				.update();
			TestDatabase.owner()
				.sql("insert into family_tie (client_id, relative_id, relation) values (?, ?, 'SPOUSE')")
				.params(other.value(), client.value())
				.update();

			approve(proposed(client), agency.head);

			assertThat(exists(other)).isTrue();
			assertThat(Agency.read("select count(*) from conflict_party where conflict_id = ? and name = '—'",
					Long.class, conflict))
				.isEqualTo(1);
			assertThat(Agency.read("select count(*) from family_tie where client_id = ?", Long.class, other.value()))
				.isZero();
		}

	}

	@Nested
	class TwoPeople {

		@Test
		void areNeededAndNeverTheSame() {
			ClientId client = Files.closed(agency, 61);
			UUID wish = proposed(client);

			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> approve(wish, agency.supervisor))
				.withMessage("retention.error.second");
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> TestDatabase.owner()
					.sql("update erasure set approved_by = proposed_by, approved_at = '2026-11-23' where id = ?")
					.param(wish)
					.update())
				.withMessageContaining("erasure_by_two_people");
			assertThat(exists(client)).isTrue();
		}

		@Test
		void areAskedByTheDatabaseTooWhenTheServiceForgets() {
			UUID wish = proposed(Files.closed(agency, 61));

			for (Person person : List.of(agency.supervisor, agency.head, agency.worker)) {
				assertThatExceptionOfType(DataAccessException.class)
					.isThrownBy(() -> acting.inTransaction(person.actor(),
							() -> application.sql("select app.erase_client(?, 'АУ-1', now())")
								.param(wish)
								.query((row, index) -> true)
								.list()))
					.withMessageContaining("second person");
			}
		}

		@Test
		void mayBeANamedDeputyOfAnotherTeam() {
			ClientId client = Files.closed(agency, 61);
			UUID wish = propose(client, agency.supervisor, Basis.TIME, agency.foreignSupervisor.id());

			ErasurePage page = acting.as(agency.foreignSupervisor.actor(), () -> files.erasure(wish));
			assertThat(page.mine()).isTrue();
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> acting.as(agency.foreignSupervisor.actor(), () -> files.open(client)));
			approve(wish, agency.foreignSupervisor);

			assertThat(exists(client)).isFalse();
		}

		@Test
		void areNotThoseWhoAreAPartyOfAConflictInTheFile() {
			ClientId client = Files.closed(agency, 61);
			ConflictMother.of(client, agency.worker).with(agency.head).save();
			UUID wish = proposed(client);

			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> approve(wish, agency.head));
			ClientId own = Files.closed(agency, 61);
			ConflictMother.of(own, agency.worker).with(agency.supervisor).save();
			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> proposed(own))
				.withMessage("retention.error.involved");
		}

		@Test
		void areSupervisorsAboveTheFile() {
			ClientId client = Files.closed(agency, 61);

			assertThatExceptionOfType(Forbidden.class)
				.isThrownBy(() -> propose(client, agency.worker, Basis.TIME, null));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> propose(client, agency.foreignSupervisor, Basis.TIME, null));
			UUID wish = proposed(client);
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approve(wish, agency.foreignSupervisor));
		}

	}

	@Nested
	class AFileStays {

		@Test
		void whileItIsOpenOrNotPastItsTime() {
			ClientId open = agency.anyClient();
			ClientId young = Files.closed(agency, 59);

			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> proposed(open))
				.withMessage("retention.error.notDue");
			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> proposed(young));
		}

		@Test
		void whenItIsRestrictedForTenYears() {
			ClientId client = agency.client()
				.of(agency.worker)
				.restrictedTo(agency.worker, agency.supervisor, agency.head)
				.save();
			Files.closedFor(client, 61);
			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> proposed(client));
			Files.closedFor(client, 121);

			approve(proposed(client), agency.head);

			assertThat(exists(client)).isFalse();
		}

		@Test
		void underLegalHoldWhoeverDeletes() {
			ClientId client = Files.closed(agency, 61);
			UUID wish = proposed(client);
			acting.as(agency.supervisor.actor(),
					() -> holds.set(Uuids.next(), client, "A court asks", java.time.LocalDate.of(2027, 1, 1)));

			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> approve(wish, agency.head))
				.withMessage("retention.error.notDue");
			for (String table : List.of("client where id", "legal_hold where client_id")) {
				assertThatExceptionOfType(DataAccessException.class).isThrownBy(
						() -> TestDatabase.owner().sql("delete from " + table + " = ?").param(client.value()).update())
					.withMessageContaining("legal hold");
			}
			UUID hold = Agency.read("select id from legal_hold where client_id = ?", UUID.class, client.value());
			acting.as(agency.head.actor(), () -> holds.lift(client, hold, "The case is over"));
			approve(wish, agency.head);

			assertThat(exists(client)).isFalse();
		}

		@Test
		void withdrawnConsentLetsAClosedFileGoBeforeItsTime() {
			ClientId client = Files.closed(agency, 1);
			assertThatExceptionOfType(RuleViolated.class)
				.isThrownBy(() -> propose(client, agency.supervisor, Basis.WITHDRAWAL, null));
			Files.withdrawn(client, agency.worker);

			approve(propose(client, agency.supervisor, Basis.WITHDRAWAL, null), agency.head);

			assertThat(exists(client)).isFalse();
		}

	}

	@Nested
	class ACertificate {

		@Test
		void saysWhatWentByWhomAndShowsWhenItIsForged() {
			ClientId client = Files.closed(agency, 61);
			ConflictMother.of(client, agency.worker).save();
			UUID wish = proposed(client);
			approve(wish, agency.head);

			ErasurePage page = acting.as(agency.supervisor.actor(), () -> files.erasure(wish));

			assertThat(page.genuine()).isTrue();
			assertThat(page.erasure().certificate()).startsWith("АУ-2026-");
			assertThat(page.erasure().hash()).hasSize(64);
			assertThat(page.erasure().counts()).containsKeys(RecordClass.CLIENT_FILE, RecordClass.CONFLICTS);
			assertThat(page.erasure().reason()).isNull();
			assertThat(page.rules()).extracting("months").contains(60);
			assertThat(acting.as(agency.admin.actor(), () -> files.erasure(wish)).genuine()).isTrue();
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> acting.as(agency.foreignSupervisor.actor(), () -> files.erasure(wish)));
			TestDatabase.owner().sql("update erasure set counts = '{\"client\": 2}' where id = ?").param(wish).update();
			assertThat(acting.as(agency.supervisor.actor(), () -> files.erasure(wish)).genuine()).isFalse();
		}

		@Test
		void keepsTheTrailOfTheFile() {
			ClientId client = Files.closed(agency, 61);
			UUID wish = proposed(client);
			approve(wish, agency.head);

			assertThat(Agency.read(
					"select count(*) from audit_event where client_id = ? and action in ('erasure.proposed', 'erasure.approved')",
					Long.class, client.value()))
				.isEqualTo(2);
			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> approve(wish, agency.head));
		}

	}

}
