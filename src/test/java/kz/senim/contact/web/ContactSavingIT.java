package kz.senim.contact.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import kz.senim.contact.ContactStories;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SenimIT
class ContactSavingIT {

	private static final int SENDERS = 6;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Test
	void makesOneContactOfManySendingsAtTheSameTime() throws Exception {
		ClientId client = this.agency.anyClient();
		MultiValueMap<String, String> form = ContactStories.full();
		CyclicBarrier start = new CyclicBarrier(SENDERS);
		Set<String> paths = ConcurrentHashMap.newKeySet();

		ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
		List<Callable<Boolean>> all = IntStream.range(0, SENDERS).mapToObj((n) -> (Callable<Boolean>) () -> {
			start.await();
			return paths.add(ContactStories.log(this.mvc, this.agency.worker, client, form));
		}).toList();
		for (var sent : senders.invokeAll(all)) {
			sent.get();
		}
		senders.shutdown();

		assertThat(paths).hasSize(1);
		assertThat(count("contact", client)).isEqualTo(1);
		assertThat(count("rating", client)).isEqualTo(2);
		assertThat(count("task", client)).isEqualTo(1);
	}

	@Test
	void marksWhatIsEnteredMoreThanADayLater() throws Exception {
		ClientId client = this.agency.anyClient();
		MultiValueMap<String, String> form = ContactStories.least();
		form.set("day", "");
		form.set("date", "20.11.2026");

		ContactStories.log(this.mvc, this.agency.worker, client, form);

		assertThat(read("late", Boolean.class, client)).isTrue();
		assertThat(read("channel || coalesce(place, '')", String.class, client)).isEqualTo("PHONE");
	}

	@Test
	void logsAFamilyVisitAsOneContactForEach() throws Exception {
		ClientId mother = this.agency.anyClient();
		ClientId son = this.agency.client()
			.of(this.agency.worker)
			.named("Үлгібаев", "Ерлан", null)
			.livesWith(mother)
			.save();
		MultiValueMap<String, String> form = ContactStories.full();
		form.set("family", son.toString());
		form.set("familyTrust", son + ":3");

		ContactStories.log(this.mvc, this.agency.worker, mother, form);

		assertThat(read("visit_id", UUID.class, mother)).isEqualTo(read("visit_id", UUID.class, son));
		assertThat(Agency.read("select value from rating where client_id = ?", Integer.class, son.value()))
			.isEqualTo(3);
		assertThat(read("client_words is null", Boolean.class, son)).isTrue();
		assertThat(count("task", son)).isZero();
	}

	@Test
	void refusesAStrangerInAFamilyVisit() throws Exception {
		ClientId client = this.agency.anyClient();
		MultiValueMap<String, String> form = ContactStories.least();
		form.set("family", this.agency.anyClient().toString());

		ContactStories.send(this.mvc, this.agency.worker, client, form).andExpect(status().is(422));

		assertThat(count("contact", client)).isZero();
	}

	@Test
	void closesTheMeetingAsHeldOrMissedAndTakesItOnce() throws Exception {
		ClientId client = this.agency.anyClient();
		UUID held = meeting(client);
		UUID missed = meeting(client);

		logMeeting(client, held, "AGREED").andExpect(status().is3xxRedirection());
		logMeeting(client, missed, "NO_SHOW").andExpect(status().is3xxRedirection());

		assertThat(Agency.read("select state from task where id = ?", String.class, held)).isEqualTo("DONE");
		assertThat(Agency.read("select state from task where id = ?", String.class, missed)).isEqualTo("MISSED");
		logMeeting(client, held, "AGREED").andExpect(status().is(422));
		assertThat(count("contact", client)).isEqualTo(2);
	}

	@Test
	void keepsNoRatingOfANoShow() throws Exception {
		ClientId client = this.agency.anyClient();
		MultiValueMap<String, String> form = ContactStories.full();
		form.put("outcomes", List.of("NO_SHOW"));

		ContactStories.log(this.mvc, this.agency.worker, client, form);

		assertThat(count("rating", client)).isZero();
	}

	@Test
	void countsAnewWhenAnEarlierContactArrivesLater() throws Exception {
		ClientId client = this.agency.anyClient();
		ContactStories.log(this.mvc, this.agency.worker, client, ContactStories.full());
		MultiValueMap<String, String> earlier = ContactStories.full();
		earlier.set("date", "01.11.2026");
		earlier.set("trust", "2");
		ContactStories.log(this.mvc, this.agency.worker, client, earlier);

		assertThat(Agency.read("select trust_worker::text from client_glance where client_id = ?", String.class,
				client.value()))
			.isEqualTo("{2,6}");
		assertThat(Agency
			.read("select last_contact_at from client_glance where client_id = ?", Timestamp.class, client.value())
			.toInstant()).isEqualTo(Instant.parse("2026-11-23T04:15:00Z"));
	}

	private org.springframework.test.web.servlet.ResultActions logMeeting(ClientId client, UUID meeting, String outcome)
			throws Exception {
		MultiValueMap<String, String> form = ContactStories.least();
		form.set("meeting", meeting.toString());
		form.set("outcomes", outcome);
		return ContactStories.send(this.mvc, this.agency.worker, client, form);
	}

	private UUID meeting(ClientId client) {
		UUID id = UUID.randomUUID();
		TestDatabase.owner().sql("""
				insert into task (id, client_id, kind, title, staff_id, owner, due_on, starts_at, minutes, state,
				                  created_by, created_at, version)
				values (?, ?, 'MEETING', 'Встреча', ?, 'WORKER', '2026-11-23', '2026-11-23T04:00:00Z', 30, 'OPEN', ?,
				        '2026-11-20T04:00:00Z', 0)
				""").params(id, client.value(), this.agency.worker.uuid(), this.agency.worker.uuid()).update();
		return id;
	}

	private static long count(String table, ClientId client) {
		return Agency.read("select count(*) from " + table + " where client_id = ?", Long.class, client.value());
	}

	private static <T> T read(String column, Class<T> type, ClientId client) {
		return Agency.read("select " + column + " from contact where client_id = ?", type, client.value());
	}

}
