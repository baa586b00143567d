package kz.senim.reconciliation.live;

import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A neutral third notes a talk while it goes on.
 */
@SenimIT
class LivePagesIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	private ClientId client;

	private ConflictId conflict;

	@BeforeEach
	void conflict() {
		this.client = this.agency.anyClient();
		this.conflict = ConflictMother.of(this.client, this.agency.worker).save();
		this.agency.addWorker(this.client, this.agency.colleague);
	}

	@Test
	void everyPressIsARowOfItsOwnAndTheEndMakesARecord() throws Exception {
		String live = begin(this.agency.colleague);
		Document empty = page(get(live), this.agency.colleague, 200);
		assertThat(empty.select(".s-press .is-now")).isEmpty();
		assertThat(empty.select(".s-gtile input[name=gesture]")).hasSize(9);
		assertThat(empty.select("button[name=attitude]")).hasSize(2);
		assertThat(empty.text()).doesNotContain("??");

		note(live, this.agency.colleague, "tension", "8");
		note(live, this.agency.colleague, "gesture", "APOLOGY", "by", "WORKER", "response", "ACCEPTED");
		note(live, this.agency.colleague, "tension", "5");
		note(live, this.agency.colleague, "attitude", "WIN_WIN");
		note(live, this.agency.colleague, "event", "AGREED_POINT");
		note(live, this.agency.colleague, "model", "COMPROMISE");
		Document page = page(get(live), this.agency.colleague, 200);
		assertThat(page.select(".s-press .is-now").eachText()).containsExactly("5");
		assertThat(page.select(".s-livelog li")).hasSize(6);
		assertThat(page.text()).doesNotContain("??");

		String gesture = page(get(live + "/end"), this.agency.colleague, 200).select("input[name=turned]").last().val();
		String talk = redirect(
				send(post(live + "/end").param("formKey", key()).param("result", "POINT").param("turned", gesture),
						this.agency.colleague));

		Document record = page(get(talk), this.agency.worker, 200);
		assertThat(record.select(".s-db b").eachText()).containsExactly("8 → 5");
		assertThat(record.select(".s-talked .s-star")).hasSize(1);
		assertThat(Agency.read("select rated_by from talk where conflict_id = ?", String.class, id()))
			.isEqualTo("THIRD");
		assertThat(Agency.read("select model_experiment from talk where conflict_id = ?", Boolean.class, id()))
			.isTrue();
		assertThat(Agency.read("select tension_after from gesture where conflict_id = ?", Integer.class, id()))
			.isEqualTo(5);
		assertThat(Agency.read("select model from conflict where id = ?", String.class, id())).isEqualTo("COMPROMISE");
		assertThat(page(get(live), this.agency.colleague, 200).select("form button[name=event]")).isEmpty();
	}

	@Test
	void twoPeopleAtOnceAreMergedByTime() throws Exception {
		String live = begin(this.agency.colleague);
		assertThat(begin(this.agency.supervisor)).isEqualTo(live);

		note(live, this.agency.colleague, "trust", "3");
		note(live, this.agency.supervisor, "trust", "6");
		note(live, this.agency.colleague, "event", "PAUSE");

		Document page = page(get(live), this.agency.supervisor, 200);
		assertThat(page.select(".s-livelog li")).hasSize(3);
		assertThat(page.select(".s-livelog form")).hasSize(1);
		assertThat(page.select(".s-press .is-prev").eachText()).containsExactly("3");
		assertThat(page.select("#pausecard")).hasSize(1);
	}

	@Test
	void aPressThatIsSentTwiceIsOneEntry() throws Exception {
		String live = begin(this.agency.colleague);
		String key = key();

		send(post(live + "/entries").param("formKey", key).param("event", "AGGRAVATION"), this.agency.colleague);
		send(post(live + "/entries").param("formKey", key).param("event", "AGGRAVATION"), this.agency.colleague);

		assertThat(Agency.read("select count(*) from live_event where conflict_id = ?", Long.class, id())).isEqualTo(1);
	}

	@Test
	void onlyOwnEntriesAreTakenBackAndStayVisible() throws Exception {
		String live = begin(this.agency.colleague);
		note(live, this.agency.colleague, "trust", "3");
		UUID mark = Agency.read("select id from live_mark where conflict_id = ?", UUID.class, id());
		String back = live + "/entries/" + mark + "/back";

		assertThat(send(post(back).param("formKey", key()), this.agency.supervisor).getResponse().getStatus())
			.isEqualTo(404);
		redirect(send(post(back).param("formKey", key()), this.agency.colleague));

		Document page = page(get(live), this.agency.colleague, 200);
		assertThat(page.select(".s-livelog del")).hasSize(1);
		assertThat(page.select(".s-press .is-now")).isEmpty();
	}

	@Test
	void saysAtItsFieldWhatIsWrong() throws Exception {
		String live = begin(this.agency.colleague);

		assertThat(wrong(live, "tension", "11").select("#errors a[href=#f-tension]")).hasSize(1);
		assertThat(wrong(live, "trust", "-1").select("#errors a[href=#f-trust]")).hasSize(1);
		assertThat(wrong(live, "response", "ACCEPTED").select("#errors a[href=#f-gesture]")).hasSize(1);
		assertThat(wrong(live, "gesture", "WIN_WIN", "response", "ACCEPTED", "by", "WORKER").select("#errors a"))
			.hasSize(1);
		assertThat(wrong(live, "say", "kk").select("#errors li")).hasSize(1);
		assertThat(wrong(live, "event", "GESTURE").text()).doesNotContain("??");
		assertThat(Agency.read("select count(*) from live_mark where conflict_id = ?", Long.class, id())).isZero();
	}

	@Test
	void beginsNeitherLaterThanNowNorBeforeTheConflict() throws Exception {
		assertThat(start("23:59", 422).select("#errors a[href=#f-time]")).hasSize(1);

		TestDatabase.owner()
			.sql("update conflict set arose_at = :at where id = :id")
			.param("at", kz.senim.test.TestClock.START.minusSeconds(60).atOffset(java.time.ZoneOffset.UTC))
			.param("id", id())
			.update();
		assertThat(start("00:01", 422).select("#errors a[href=#f-time]")).hasSize(1);
	}

	@Test
	void aRecordAfterwardsCannotBeOlderThanTheConflictEither() throws Exception {
		Document page = page(post("/conflicts/" + this.conflict + "/sessions/new").param("formKey", key())
			.param("date", "01.01.2020")
			.param("time", "10:00")
			.param("minutes", "30")
			.param("ratedBy", "WORKER")
			.param("result", "MORE"), this.agency.worker, 422);

		assertThat(page.select("#errors a[href=#f-date]")).hasSize(1);
	}

	@Test
	void aPartyOfTheConflictIsNoNeutralThird() throws Exception {
		assertThat(page(get(path()), this.agency.worker, 200).select("form[action$=/live]")).isEmpty();
		String live = begin(this.agency.colleague);

		assertThat(page(get(live), this.agency.worker, 200).select("button[name=event]")).isEmpty();
		assertThat(send(post(live + "/entries").param("formKey", key()).param("event", "PAUSE"), this.agency.worker)
			.getResponse()
			.getStatus()).isEqualTo(422);
	}

	@Test
	void aLockedPairIsRefusedByServiceAndDatabase() throws Exception {
		String live = begin(this.agency.colleague);
		ConflictMother.lock(this.client, this.agency.worker, this.agency.supervisor);

		assertThat(wrong(live, "event", "PAUSE").text()).isNotEmpty();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> TestDatabase.owner().sql("""
				insert into live_event (id, session_id, conflict_id, client_id, kind, at, recorded_by, version)
				select gen_random_uuid(), s.id, s.conflict_id, s.client_id, 'PAUSE', s.started_at, s.started_by, 0
				  from live_session s where s.conflict_id = :id
				""").param("id", id()).update()).withMessageContaining("locked");
		String path = redirect(send(post(live + "/end").param("formKey", key()).param("result", "INTERRUPTED"),
				this.agency.colleague));
		assertThat(path).isEqualTo("/conflicts/" + this.conflict);
	}

	@Test
	void strangersFindNothing() throws Exception {
		String live = begin(this.agency.colleague);

		page(get(live), this.agency.foreignWorker, 404);
		page(get(path()), this.agency.foreignWorker, 404);
		assertThat(
				send(post(live + "/entries").param("formKey", key()).param("event", "PAUSE"), this.agency.foreignWorker)
					.getResponse()
					.getStatus())
			.isEqualTo(404);
	}

	@Test
	void afterTheEndNothingIsAdded() throws Exception {
		String live = begin(this.agency.colleague);
		redirect(send(post(live + "/end").param("formKey", key()).param("result", "MORE"), this.agency.colleague));

		assertThat(wrong(live, "event", "PAUSE").select("#errors")).hasSize(1);
		assertThat(begin(this.agency.colleague)).isNotEqualTo(live);
	}

	@Test
	void saysHowLongAnEntryTakes() throws Exception {
		String live = begin(this.agency.colleague);
		long[] times = new long[30];
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			note(live, this.agency.colleague, "gesture", "RESPECT", "by", "CLIENT", "response", "ACCEPTED");
			times[i] = System.nanoTime() - start;
		}
		java.util.Arrays.sort(times);
		System.out.printf("a gesture in live mode is saved in %d ms (median of 30)%n", times[15] / 1_000_000);
		assertThat(Agency.read("select count(*) from live_event where conflict_id = ?", Long.class, id()))
			.isEqualTo(30);
	}

	private String begin(Agency.Person person) throws Exception {
		MvcResult running = send(get(path()), person);
		if (running.getResponse().getStatus() == 302) {
			return running.getResponse().getRedirectedUrl();
		}
		return redirect(send(post(path()).param("formKey", key()).param("time", "09:00"), person));
	}

	private Document start(String time, int status) throws Exception {
		return page(post(path()).param("formKey", key()).param("time", time), this.agency.colleague, status);
	}

	private void note(String live, Agency.Person person, String... pairs) throws Exception {
		redirect(send(entry(live, pairs), person));
	}

	private Document wrong(String live, String... pairs) throws Exception {
		return page(entry(live, pairs), this.agency.colleague, 422);
	}

	private static MockHttpServletRequestBuilder entry(String live, String... pairs) {
		MockHttpServletRequestBuilder entry = post(live + "/entries").param("formKey", key());
		for (int i = 0; i < pairs.length; i += 2) {
			entry.param(pairs[i], pairs[i + 1]);
		}
		return entry;
	}

	private String path() {
		return "/conflicts/" + this.conflict + "/live";
	}

	private UUID id() {
		return this.conflict.value();
	}

	private static String key() {
		return Uuids.next().toString();
	}

	private Document page(MockHttpServletRequestBuilder request, Agency.Person person, int status) throws Exception {
		MvcResult result = send(request, person);
		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private static String redirect(MvcResult result) {
		assertThat(result.getResponse().getStatus()).as("redirect").isEqualTo(302);
		return result.getResponse().getRedirectedUrl();
	}

	private MvcResult send(MockHttpServletRequestBuilder request, Agency.Person person) throws Exception {
		return this.mvc.perform(request.with(People.signedIn(person.actor())).with(csrf())).andReturn();
	}

}
