package kz.senim.retention;

import java.util.List;
import java.util.UUID;

import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.retention.domain.Erasure.Basis;
import kz.senim.retention.domain.FileRetention.ErasurePage;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Erasing a file needs two people, and a file that may go.
 */
@SenimIT
class ErasureRulesIT extends ErasureSteps {

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

}
