package kz.senim.contact.domain.history;

import java.util.List;
import java.util.stream.Stream;

import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.contact.ContactStories;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.QueryCounter;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@SenimIT
class ContactHistoryIT {

	private static final ContactFilter ALL = new ContactFilter(null, null, null);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private ContactHistory history;

	@Autowired
	private ContactPages pages;

	@Autowired
	private ContactTimeline timeline;

	@Autowired
	private TrustPanel trust;

	@Autowired
	private VoicePanel voice;

	@Autowired
	private ContactUses uses;

	@Autowired
	private Clients clients;

	@Test
	void pagesThroughManyContactsWithThreeQueriesEach() {
		ClientId client = this.agency.anyClient();
		contacts(client, 70);

		List<ContactHistory.Listed> all = this.acting.as(this.agency.worker.actor(), () -> {
			ContactHistory.Listed first = this.history.list(client, ALL, null);
			ContactHistory.Listed second = this.history.list(client, ALL, first.page().next());
			return List.of(first, second, this.history.list(client, ALL, second.page().next()));
		});
		List<String> queries = this.acting.as(this.agency.worker.actor(),
				() -> QueryCounter.during(() -> this.history.list(client, ALL, all.get(0).page().next())));

		assertThat(all.stream().map((one) -> one.page().rows().size())).containsExactly(30, 30, 10);
		assertThat(all.get(2).page().next()).isNull();
		assertThat(all.stream().flatMap((one) -> one.page().rows().stream()).map(ContactRow::id).distinct())
			.hasSize(70);
		assertThat(queries).hasSizeBetween(1, 3);
	}

	@Test
	void filtersByOutcomePurposeAndAuthor() throws Exception {
		ClientId client = this.agency.anyClient();
		ContactStories.log(this.mvc, this.agency.worker, client, ContactStories.full());
		ContactStories.log(this.mvc, this.agency.worker, client, ContactStories.least());

		assertThat(rows(client, new ContactFilter(null, "SUPPORT", null))).isEqualTo(1);
		assertThat(rows(client, new ContactFilter(null, null, "AGREED"))).isEqualTo(1);
		assertThat(rows(client, new ContactFilter("mine", null, null))).isEqualTo(2);
		assertThat(rows(client, new ContactFilter("struck", null, null))).isZero();
		assertThat(rows(client, new ContactFilter(null, "X' or '1", null))).isZero();
	}

	@Test
	void opensAContactWithFewQueries() throws Exception {
		ClientId client = this.agency.anyClient();
		String path = ContactStories.log(this.mvc, this.agency.worker, client, ContactStories.full());
		ContactId id = ContactId.valueOf(path.substring("/contacts/".length()));

		List<String> queries = this.acting.as(this.agency.worker.actor(),
				() -> QueryCounter.during(() -> this.pages.open(id)));

		assertThat(queries).hasSizeBetween(1, 8);
	}

	@Test
	void givesTheCardItsTimelineTrustAndVoice() throws Exception {
		ClientId client = this.agency.anyClient();
		ContactStories.log(this.mvc, this.agency.worker, client, ContactStories.full());

		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			ClientRef ref = this.clients.require(client);
			assertThat(this.timeline.items(ref, null, 5)).singleElement()
				.satisfies((item) -> assertThat(item.quote()).isEqualTo("Опять сказали ждать"));
			assertThat(this.trust.content(ref)).extracting("model.words").asString().contains("6 (n = 1)", "5 (n = 1)");
			assertThat(this.voice.content(ref)).extracting("model").asString().contains("Опять сказали ждать");
			return true;
		});
	}

	@Test
	void tellsAnAdminHowOftenACodeIsUsed() throws Exception {
		ContactStories.log(this.mvc, this.agency.worker, this.agency.anyClient(), ContactStories.full());

		this.acting.inTransaction(this.agency.admin.actor(), () -> {
			assertThat(Stream.of("channel", "contact_place", "contact_purpose", "contact_outcome", "emotion",
					"service_type", "support_type", "strength_domain", "conflict_party", "service_result",
					"communication_style"))
				.allSatisfy((list) -> assertThat(this.uses.usesOf(list)).isNotEmpty());
			return true;
		});
	}

	private int rows(ClientId client, ContactFilter filter) {
		return this.acting.as(this.agency.worker.actor(),
				() -> this.history.list(client, filter, "nonsense").page().rows().size());
	}

	private void contacts(ClientId client, int n) {
		TestDatabase.owner()
			.sql("""
					insert into contact (id, visit_id, client_id, staff_id, occurred_at, minutes, recorded_at, late, channel,
					                     what_happened, version)
					select gen_random_uuid(), gen_random_uuid(), :client, :staff,
					       timestamptz '2026-11-20T05:00:00Z' - (n / 2) * interval '1 day', 30, now(), false, 'PHONE', 'x', 0
					  from generate_series(1, :n) n
					""")
			.param("client", client.value())
			.param("staff", this.agency.worker.uuid())
			.param("n", n)
			.update();
	}

}
