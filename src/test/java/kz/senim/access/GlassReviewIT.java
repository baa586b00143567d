package kz.senim.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import kz.senim.access.domain.review.GlassReviewJob;
import kz.senim.client.web.Pages.Answer;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another person looks at every broken glass, in time.
 */
@SenimIT
class GlassReviewIT extends GlassSteps {

	@Autowired
	private GlassReviewJob job;

	@Test
	void theSupervisorSeesWhoWhyAndWhatAndDecides() throws Exception {
		ask(this.agency.foreignWorker, number(this.client));
		as(this.agency.foreignWorker).open("/clients/" + this.client + "/history");
		Answer list = as(this.agency.supervisor).open("/access/reviews");
		assertThat(list.page().select("main").text()).contains(number(this.client), "Угроза жизни");
		assertThat(list.page().select("nav a[href=/access/reviews] .s-count").text()).isEqualTo("1");
		String path = "/access/reviews/" + glassOf(this.client);

		Answer page = as(this.agency.supervisor).open(path);
		assertThat(page.page().select("main").text()).contains("Чужой", WORDS, "История дела").doesNotContain("??");
		assertThat(as(this.agency.supervisor).send(path, "version", page.value("version"), "verdict", "NEEDS_TALK")
			.error("f-words")).isNotEmpty();
		Answer done = as(this.agency.supervisor).send(path, "version", page.value("version"), "verdict", "JUSTIFIED");

		assertThat(done.redirect()).isEqualTo("/access/reviews");
		assertThat(as(this.agency.supervisor).open("/access/reviews").page().select(".s-attn")).isEmpty();
		assertThat(Agency.read("select count(*) from notice where recipient_id = ? and kind = 'GLASS_REVIEWED'",
				Long.class, this.agency.foreignWorker.uuid()))
			.isOne();
		Answer late = as(this.agency.head).send(path, "version", page.value("version"), "verdict", "NOT_JUSTIFIED",
				"words", "Не видно причины");
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.page().text()).contains("Не видно причины");
	}

	@Test
	void nobodyReviewsTheOwnOpening() throws Exception {
		ask(this.agency.foreignSupervisor, number(this.client));
		String path = "/access/reviews/" + glassOf(this.client);

		assertThat(as(this.agency.foreignSupervisor).open(path).status()).isEqualTo(404);
		assertThat(as(this.agency.foreignWorker).open(path).status()).isEqualTo(404);
		assertThat(as(this.agency.supervisor).open(path).status()).isEqualTo(200);
	}

	@Test
	void anOpeningNobodyReviewedForTwoWorkingDaysGoesUp() throws Exception {
		this.clock.set(Instant.parse("2026-11-27T05:00:00Z"));
		ask(this.agency.foreignWorker, number(this.client));
		this.clock.advance(Duration.ofDays(3));
		this.job.run();
		assertThat(told(this.agency.head, "GLASS_REVIEW_LATE")).isZero();

		this.clock.set(Instant.parse("2026-12-01T05:00:01Z"));
		this.job.run();
		this.job.run();

		assertThat(told(this.agency.head, "GLASS_REVIEW_LATE")).isOne();
		assertThat(as(this.agency.supervisor).open("/access/reviews").page().select(".s-attn")).isEmpty();
		assertThat(as(this.agency.head).open("/access/reviews").page().select(".s-attn")).hasSize(1);
		assertThat(rows("glass.reviewEscalated", this.client)).isOne();
	}

	@Test
	void theSecondPersonNamedOnTheFileOpensItForTheRestOfTheHour() throws Exception {
		String path = ask(this.agency.foreignWorker, number(this.restricted)).redirect();
		as(this.agency.foreignWorker).send(path + "/second", "formKey", UUID.randomUUID().toString());
		assertThat(told(this.agency.worker, "GLASS_SECOND")).isOne();
		String second = "/access/seconds/" + glassOf(this.restricted);
		assertThat(as(this.agency.foreignWorker).open(second).status()).isEqualTo(404);
		assertThat(as(this.agency.head).open(second).status()).isEqualTo(404);
		assertThat(as(this.agency.worker).open(second).page().select("main").text()).contains("Чужой", WORDS,
				number(this.restricted));
		as(this.agency.supervisor).send(second + "/no", "formKey", UUID.randomUUID().toString());
		assertThat(as(this.agency.foreignWorker).open("/clients/" + this.restricted).status()).isEqualTo(404);

		this.clock.advance(Duration.ofMinutes(30));
		as(this.agency.worker).send(second + "/yes", "formKey", UUID.randomUUID().toString());

		assertThat(as(this.agency.foreignWorker).open("/clients/" + this.restricted).status()).isEqualTo(200);
		assertThat(as(this.agency.foreignWorker).open(path).page().select("a[href=/clients/" + this.restricted + "]"))
			.isNotEmpty();
		this.clock.advance(Duration.ofMinutes(30));
		assertThat(as(this.agency.foreignWorker).open("/clients/" + this.restricted).status()).isEqualTo(404);
	}

	@Test
	void theSecondPersonIsTooLateAfterTheHour() throws Exception {
		ask(this.agency.foreignWorker, number(this.restricted));
		this.clock.advance(Duration.ofMinutes(61));

		Answer late = as(this.agency.worker).send("/access/seconds/" + glassOf(this.restricted) + "/yes", "formKey",
				UUID.randomUUID().toString());

		assertThat(late.status()).isEqualTo(422);
		assertThat(as(this.agency.foreignWorker).open("/clients/" + this.restricted).status()).isEqualTo(404);
	}

	@Test
	void namedPeopleWriteTheCardThatOthersSee() throws Exception {
		String path = "/clients/" + this.restricted + "/emergency";
		assertThat(as(this.agency.foreignWorker).open(path).status()).isEqualTo(404);
		assertThat(as(this.agency.worker).open("/clients/" + this.client + "/emergency").status()).isEqualTo(404);
		assertThat(as(this.agency.worker).open("/clients/" + this.restricted).page().select("a[href=" + path + "]"))
			.hasSize(1);
		assertThat(as(this.agency.worker).open(path).value("version")).isEqualTo("0");

		as(this.agency.worker).send(path, "version", "0", "danger", "Сосед слышит через стену");
		assertThat(as(this.agency.supervisor).send(path, "version", "0", "danger", "Позже").status()).isEqualTo(409);

		String card = ask(this.agency.foreignWorker, number(this.restricted)).redirect();
		assertThat(as(this.agency.foreignWorker).open(card).page().select(".s-emerg").text())
			.contains("Сосед слышит через стену", "Не звоните и не перезванивайте")
			.doesNotContain("Считайте");
	}

}
