package kz.senim.client.domain.door;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import kz.senim.client.ClientGlances;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The one row per client that lists read.
 */
@SenimIT
class ClientGlancesIT {

	private static final Instant MONDAY = Instant.parse("2026-11-16T05:00:00Z");

	@Autowired
	private Agency agency;

	private ClientId client;

	@Autowired
	private ClientGlances glances;

	@Autowired
	private Acting acting;

	@BeforeEach
	void client() {
		this.client = this.agency.anyClient();
	}

	@Test
	void keepsTheLastTenRatingsOfEachRater() {
		for (int i = 0; i < 12; i++) {
			log(MONDAY.plusSeconds(i), i % 11, (i < 11) ? null : 7, null);
		}

		assertThat(column("trust_worker::text")).isEqualTo("{2,3,4,5,6,7,8,9,10,0}");
		assertThat(column("trust_client::text")).isEqualTo("{7}");
	}

	@Test
	void anOlderContactChangesNeitherTheLastOneNorTheLastWords() {
		log(MONDAY, 5, null, "Енді түсіндім");
		log(MONDAY.minusSeconds(864_000), 4, null, "Тағы күту керек");

		assertThat(column("last_words")).isEqualTo("Енді түсіндім");
		assertThat(column("(last_contact_at at time zone 'UTC')::text")).isEqualTo("2026-11-16 05:00:00");
	}

	@Test
	void aRecountReplacesEverything() {
		log(MONDAY, 5, 5, "Енді түсіндім");

		this.acting.as(this.agency.worker.actor(),
				() -> this.glances.contactsRecounted(this.client, null, List.of(), List.of(3, 4), null, null));

		assertThat(column("trust_client::text || trust_worker::text")).isEqualTo("{3,4}{}");
		assertThat(column("coalesce(last_words, '') || coalesce(last_contact_at::text, '')")).isEmpty();
	}

	@Test
	void holdsConflictsAndTheNextStep() {
		this.acting.as(this.agency.worker.actor(), () -> {
			this.glances.conflictsChanged(this.client, 2, 4);
			this.glances.nextStepChanged(this.client, "Қ".repeat(500), LocalDate.of(2026, 12, 1));
		});

		assertThat(column("open_conflicts || '/' || highest_acuteness")).isEqualTo("2/4");
		assertThat(column("next_step")).hasSize(400).endsWith("…");

		this.acting.as(this.agency.worker.actor(), () -> {
			this.glances.conflictsChanged(this.client, 0, null);
			this.glances.nextStepChanged(this.client, null, null);
		});
		assertThat(column("coalesce(highest_acuteness::text, next_step, 'none')")).isEqualTo("none");
	}

	private void log(Instant at, Integer worker, Integer rated, String words) {
		this.acting.as(this.agency.worker.actor(),
				() -> this.glances.contactLogged(this.client, at, worker, rated, words));
	}

	private String column(String expression) {
		return Agency.read("select " + expression + " from client_glance where client_id = ?", String.class,
				this.client.value());
	}

}
