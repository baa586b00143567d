package kz.senim.retention;

import java.util.UUID;

import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.retention.domain.FileRetention.ErasurePage;
import kz.senim.retention.records.RecordClass;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Erasing a file: nothing is left, and the certificate says so.
 */
@SenimIT
class ErasureIT extends ErasureSteps {

	@Nested
	class Nothing {

		@Test
		void isLeftOfAWordThatStoodInEveryTextOfEveryTable() {
			ClientId client = Files.closed(agency, 61);
			String word = "Ђ" + Long.toString(System.nanoTime() % 1_000_000_000 + 2_000_000_000, 36);
			int texts = Canaries.plant(client, word);
			TestDatabase.owner()
				.sql("insert into search_run (id, staff_id, words_sealed, created_at) values (?, ?, convert_to(?, 'UTF8'), '2026-11-23')")
				.params(Uuids.next(), agency.worker.uuid(), word)
				.update();
			TestDatabase.owner()
				.sql("update legal_hold set lifted_by = ?, lifted_at = '2026-01-02', lift_reason = ? where client_id = ?")
				.params(agency.supervisor.uuid(), word, client.value())
				.update();
			assertThat(texts).isGreaterThan(128);
			assertThat(Canaries.find(word)).hasSizeGreaterThan(40);
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
