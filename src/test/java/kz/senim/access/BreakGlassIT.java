package kz.senim.access;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import kz.senim.access.domain.glass.BreakGlass;
import kz.senim.access.domain.glass.GlassDesk;
import kz.senim.access.domain.glass.GlassReason;
import kz.senim.access.domain.review.GlassReviewJob;
import kz.senim.client.web.Pages.Answer;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.QueryCounter;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Access out of turn: one client, an hour, a reason, told at once, every row marked.
 */
@SenimIT
class BreakGlassIT extends GlassSteps {

	@Autowired
	private GlassReviewJob job;

	@Autowired
	private GlassDesk desk;

	@Autowired
	private Acting acting;

	@Test
	void opensAnOrdinaryFileForAnHourAndTellsTheSupervisorAtOnce() throws Exception {
		Answer asked = ask(this.agency.foreignWorker, number(this.client));

		assertThat(asked.redirect()).isEqualTo("/clients/" + this.client);
		assertThat(asked.flash()).isEqualTo("access.flash.file");
		Answer card = as(this.agency.foreignWorker).open("/clients/" + this.client);
		assertThat(card.status()).isEqualTo(200);
		assertThat(card.page().select(".s-oot").text()).contains("Экстренный доступ до 11:00", "осталось 60 мин",
				number(this.client), "Закрыть сейчас");
		assertThat(told(this.agency.supervisor, "GLASS_OPENED")).isOne();
		assertThat(as(this.agency.foreignWorker).open("/clients").page().select(".s-oot")).hasSize(1);
		this.clock.advance(Duration.ofMinutes(59));
		assertThat(as(this.agency.foreignWorker).open("/clients/" + this.client).status()).isEqualTo(200);
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(as(this.agency.foreignWorker).open("/clients/" + this.client).status()).isEqualTo(404);
	}

	@Test
	void opensAlsoWhenTheClockRunsOnInsideTheTransaction() {
		var wish = new BreakGlass(UUID.randomUUID(), number(this.client), GlassReason.DANGER_TO_LIFE,
				"Соседка слышит крик за стеной.");

		var opened = this.acting.inTransaction(this.agency.foreignWorker.actor(), () -> {
			this.clock.advance(Duration.ofSeconds(1));
			return this.desk.open(wish);
		});

		assertThat(opened.path()).isEqualTo("/clients/" + this.client);
	}

	@Test
	void everyReadIsMarkedWithTheGlassAndStartAndEndAreRows() throws Exception {
		ask(this.agency.foreignWorker, number(this.client));
		UUID glass = glassOf(this.client);
		as(this.agency.foreignWorker).open("/clients/" + this.client);
		as(this.agency.foreignWorker).open("/clients/" + this.client + "/history");
		as(this.agency.foreignWorker).open("/clients");
		as(this.agency.worker).open("/clients/" + this.client);

		as(this.agency.foreignWorker).send("/access/" + glass + "/end", "formKey", UUID.randomUUID().toString());

		assertThat(as(this.agency.foreignWorker).open("/clients/" + this.client).status()).isEqualTo(404);
		assertThat(marked(glass)).contains("glass.opened", "glass.ended", "viewed.card", "viewed.history");
		assertThat(Agency.read("""
				select count(*) from audit_event where staff_id = ? and client_id = ? and details ->> 'glass' is null
				and action <> 'access.refused'
				""", Long.class, this.agency.foreignWorker.uuid(), this.client.value())).isZero();
		assertThat(
				Agency.read("select count(*) from audit_event where staff_id = ? and details ->> 'glass' is not null",
						Long.class, this.agency.worker.uuid()))
			.isZero();
	}

	@Test
	void theEndOfTheHourLeavesARowOnce() throws Exception {
		ask(this.agency.foreignWorker, number(this.client));
		this.clock.advance(Duration.ofMinutes(61));

		this.job.run();
		this.job.run();

		assertThat(rows("glass.expired", this.client)).isOne();
	}

	@Test
	void unknownRestrictedAndBarredNumbersLookAndWorkAlike() throws Exception {
		ClientId barred = this.agency.client().of(this.agency.worker).save();
		bar(barred, this.agency.foreignWorker);
		// The first of a person also begins the count of their asking.
		ask(this.agency.foreignWorker, "К-2020-000001");

		Trace unknown = trace("К-2020-000002");
		Trace restricted = trace(number(this.restricted));
		Trace kept = trace(number(barred));

		assertThat(restricted).isEqualTo(unknown);
		assertThat(kept).isEqualTo(unknown);
		assertThat(unknown.card()).contains("Считайте, что угроза есть", "Позвать второго")
			.doesNotContain("Жасырын", "Тал");
		assertThat(told(this.agency.foreignSupervisor, "GLASS_CARD")).isEqualTo(4);
		assertThat(told(this.agency.worker, "GLASS_RESTRICTED")).isOne();
		assertThat(told(this.agency.supervisor, "GLASS_RESTRICTED")).isOne();
		assertThat(told(this.agency.supervisor, "GLASS_BARRED")).isOne();
		assertThat(as(this.agency.foreignWorker).open("/clients/" + this.restricted).status()).isEqualTo(404);
		assertThat(as(this.agency.foreignWorker).open("/clients/" + barred).status()).isEqualTo(404);
		assertThat(rows("glass.asked", this.restricted)).isOne();
	}

	@Test
	void anOwnFileNeedsNoGlass() throws Exception {
		Answer asked = ask(this.agency.worker, number(this.restricted));

		assertThat(asked.redirect()).isEqualTo("/clients/" + this.restricted);
		assertThat(asked.flash()).isEqualTo("access.flash.own");
		assertThat(Agency.read("select count(*) from glass_request where staff_id = ?", Long.class,
				this.agency.worker.uuid()))
			.isZero();
	}

	@Test
	void takesLatinLettersAndDroppedZerosAndOneSendingOnce() throws Exception {
		String key = UUID.randomUUID().toString();
		String typed = number(this.client).replace("К-2025-", "k 2025-00");

		assertThat(ask(this.agency.foreignWorker, typed, key).redirect()).isEqualTo("/clients/" + this.client);
		assertThat(ask(this.agency.foreignWorker, typed, key).redirect()).isEqualTo("/clients/" + this.client);

		assertThat(
				Agency.read("select count(*) from glass_access where client_id = ?", Long.class, this.client.value()))
			.isOne();
	}

	@Test
	void asksForReasonAndWords() throws Exception {
		Answer refused = as(this.agency.foreignWorker).send("/access", "formKey", UUID.randomUUID().toString(),
				"number", number(this.client), "words", "срочно");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.error("f-reason")).isNotEmpty();
		assertThat(refused.error("f-words")).contains("20");
		assertThat(refused.value("number")).isEqualTo(number(this.client));
	}

	@Test
	void aBrokenGlassAllowsNoAssignment() throws Exception {
		ask(this.agency.foreignSupervisor, number(this.client));

		Answer assigned = as(this.agency.foreignSupervisor).send("/clients/" + this.client + "/workers/main", "formKey",
				UUID.randomUUID().toString(), "worker", this.agency.foreignWorker.id().toString(), "note", "Беру себе");

		assertThat(assigned.status()).isIn(403, 404, 422);
		assertThat(Agency.read("select count(*) from assignment where client_id = ? and staff_id = ?", Long.class,
				this.client.value(), this.agency.foreignWorker.uuid()))
			.isZero();
	}

	@Test
	void anotherPersonsAccessIsUnknown() throws Exception {
		ask(this.agency.foreignWorker, number(this.client));
		String path = "/access/" + glassOf(this.client);

		assertThat(as(this.agency.colleague).open(path).status()).isEqualTo(404);
		assertThat(as(this.agency.colleague).send(path + "/end", "formKey", UUID.randomUUID().toString()).status())
			.isEqualTo(404);
		assertThat(as(this.agency.admin).open("/access").status()).isEqualTo(403);
	}

	private List<String> marked(UUID glass) {
		return kz.senim.test.TestDatabase.owner()
			.sql("select action from audit_event where details ->> 'glass' = ?")
			.param(glass.toString())
			.query(String.class)
			.list();
	}

	/** All that the person who asks can see or measure. */
	private Trace trace(String number) throws Exception {
		AtomicReference<Answer> asked = new AtomicReference<>();
		List<String> first = QueryCounter.during(() -> {
			asked.set(ask(this.agency.foreignWorker, number));
			return true;
		});
		String path = asked.get().redirect();
		AtomicReference<Answer> card = new AtomicReference<>();
		List<String> second = QueryCounter.during(() -> {
			card.set(as(this.agency.foreignWorker).open(path));
			return true;
		});
		List<String> third = QueryCounter.during(
				() -> as(this.agency.foreignWorker).send(path + "/second", "formKey", UUID.randomUUID().toString()));
		String called = as(this.agency.foreignWorker).open(path).page().select("main").text();
		List<String> fourth = QueryCounter
			.during(() -> as(this.agency.foreignWorker).send(path + "/end", "formKey", UUID.randomUUID().toString()));
		String text = card.get().page().select("main").text().replace(number, "№");
		return new Trace(asked.get().status(), asked.get().flash(), text, called.replace(number, "№"), first, second,
				third, fourth);
	}

	private record Trace(int status, String flash, String card, String called, List<String> asking,
			List<String> showing, List<String> calling, List<String> ending) {
	}

}
