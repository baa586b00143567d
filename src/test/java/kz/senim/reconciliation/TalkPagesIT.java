package kz.senim.reconciliation;

import java.util.Arrays;
import java.util.List;
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
import org.junit.jupiter.api.Nested;
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
 * A talk: prepared, recorded afterwards, corrected by additions only.
 */
@SenimIT
class TalkPagesIT {

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
	}

	@Nested
	class Preparing {

		@Test
		void showsTilesWithGuidanceAndPhrasesInThreeLanguages() throws Exception {
			Document page = page(get(path("prepare")), 200);

			assertThat(page.select(".s-gtile input[name=gestures]")).hasSize(11);
			assertThat(page.select(".s-gtile__say[lang=kk]").eachText())
				.contains("Екеумізге де ыңғайлы уақыт табайық.");
			assertThat(page.select(".s-gtile__tag").eachText()).allMatch((text) -> !text.contains("??"));
			assertThat(page.select("#say-kk[checked]")).hasSize(1);
			assertThat(page.select(".s-own input[name=intensity]:not([value=''])[checked]")).isEmpty();
			assertThat(page.select(".s-if-hot")).hasSize(1);
			assertThat(page.text()).doesNotContain("??");
		}

		@Test
		void keepsExactlyTwoGestures() throws Exception {
			Document wrong = page(prepare("APOLOGY"), 422);
			assertThat(wrong.select("#errors a[href=#f-gestures]")).hasSize(1);
			assertThat(wrong.select("input[name=gestures][checked]").eachAttr("value")).containsExactly("APOLOGY");
			assertThat(wrong.select("input[name=goal]").attr("value")).isEqualTo("A date");

			assertThat(send(prepare("APOLOGY", "OWN_PART"), 302)).isEqualTo("/conflicts/" + conflict);

			Document record = page(get(path("new")), 200);
			assertThat(record.select(".s-grow input[type=checkbox]").eachAttr("value").subList(0, 2))
				.containsExactly("APOLOGY", "OWN_PART");
		}

		@Test
		void nobodyElseSeesThePreparation() throws Exception {
			send(prepare("APOLOGY", "OWN_PART"), 302);

			Document page = Jsoup
				.parse(mvc.perform(get(path("prepare")).with(People.signedIn(agency.supervisor.actor())))
					.andReturn()
					.getResponse()
					.getContentAsString());

			assertThat(page.select("input[name=gestures][checked]")).isEmpty();
			assertThat(page.select("input[name=goal]").attr("value")).isEmpty();
		}

		private MockHttpServletRequestBuilder prepare(String... gestures) {
			return post(path("prepare")).param("formKey", Uuids.next().toString())
				.param("goal", "A date")
				.param("language", "kk")
				.param("gestures", gestures);
		}

	}

	@Nested
	class Recording {

		@Test
		void presetsNoMark() throws Exception {
			Document page = page(get(path("new")), 200);

			assertThat(page.select(".s-ba input[type=radio][checked]")).isEmpty();
			assertThat(page.select("input[name=ratedBy][checked]").attr("value")).isEqualTo("WORKER");
			assertThat(page.text()).doesNotContain("??");
		}

		@Test
		void keepsTheTalkItsGesturesAndTheNextStepOnce() throws Exception {
			String key = Uuids.next().toString();

			String path = send(talk(key), 302);
			assertThat(send(talk(key), 302)).isEqualTo(path);

			assertThat(Agency.read("select count(*) from talk where conflict_id = ?", Long.class, conflict.value()))
				.isEqualTo(1);
			assertThat(
					Agency.read("select count(*) from gesture where conflict_id = ? and turned and code = 'OWN_PART'",
							Long.class, conflict.value()))
				.isEqualTo(1);
			assertThat(Agency.read("select title from task where conflict_id = ?", String.class, conflict.value()))
				.isEqualTo("File the papers");
			Document page = page(get(path), 200);
			assertThat(page.select(".s-db b").eachText()).containsExactly("7 → 4", "4 → 6", "4 → 7");
			assertThat(page.select(".s-talked .s-star")).hasSize(1);
			assertThat(page.text()).doesNotContain("??");
			assertThat(page(get("/conflicts/" + conflict), 200).select("#talks")).hasSize(1);
		}

		@Test
		void marksWhatIsRecordedMoreThanADayLater() throws Exception {
			send(talk(Uuids.next().toString(), "date", "01.01.2026"), 302);

			assertThat(Agency.read("select late from talk where conflict_id = ?", Boolean.class, conflict.value()))
				.isTrue();
		}

		@Test
		void saysWhatIsMissingAndKeepsEverythingTyped() throws Exception {
			Document page = page(talk(Uuids.next().toString(), "trustAfter", "", "gestures[7].response", "", "result",
					"", "minutes", "long"), 422);

			assertThat(page.select("#errors a").eachAttr("href")).contains("#f-trustAfter", "#f-gestures-7-response",
					"#f-result", "#f-minutes");
			assertThat(page.select("input[name=trustBefore][checked]").attr("value")).isEqualTo("4");
			assertThat(page.select("input[name=minutes]").attr("value")).isEqualTo("long");
			assertThat(page.select("input[name=step]").attr("value")).isEqualTo("File the papers");
			assertThat(page.text()).doesNotContain("??");
		}

		@Test
		void putsAsideAndTakesUpAgainWithoutScript() throws Exception {
			String key = Uuids.next().toString();
			assertThat(send(talk(key).param("then", "draft"), 302)).isEqualTo("/");

			Document page = page(get(path("new")).param("draft", key), 200);

			assertThat(page.select("input[name=formKey]").attr("value")).isEqualTo(key);
			assertThat(page.select("input[name=tensionBefore][checked]").attr("value")).isEqualTo("7");
			assertThat(page.select("input[name=step]").attr("value")).isEqualTo("File the papers");
		}

		@Test
		void refusesOutsideOfTheStepOfTalks() throws Exception {
			ConflictId early = ConflictMother.of(client, agency.worker).at("STRATEGY").save();

			Document page = page(get("/conflicts/" + early + "/sessions/new"), 200);
			assertThat(page.select("form.s-after")).isEmpty();
			assertThat(page.select("form[action$=begin]")).hasSize(1);
			send(post("/conflicts/" + early + "/sessions/begin").param("formKey", Uuids.next().toString()), 302);
			assertThat(Agency.read("select status from conflict where id = ?", String.class, early.value()))
				.isEqualTo("NEGOTIATION");
		}

		@Test
		void isUnknownToPeopleOfAnotherTeam() throws Exception {
			mvc.perform(get(path("new")).with(People.signedIn(agency.foreignWorker.actor())))
				.andExpect((result) -> assertThat(result.getResponse().getStatus()).isEqualTo(404));
		}

	}

	@Nested
	class LockedPair {

		@Test
		void hasNoTilesAndIsRefusedByServiceAndDatabase() throws Exception {
			ConflictMother.lock(client, agency.worker, agency.supervisor);

			assertThat(page(get(path("prepare")), 200).select(".s-gtile")).isEmpty();
			assertThat(page(talk(Uuids.next().toString()), 422).select(".s-note--warn")).isNotEmpty();
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> TestDatabase.owner()
					.sql("""
							insert into talk (id, conflict_id, client_id, cycle_no, held_at, minutes, recorded_by, recorded_at, late, rated_by, version)
							values (?, ?, ?, 1, now(), 10, ?, now(), false, 'WORKER', 0)
							""")
					.params(Uuids.next(), conflict.value(), client.value(), agency.worker.uuid())
					.update())
				.withStackTraceContaining("the pair is locked");
		}

	}

	@Nested
	class Correcting {

		@Test
		void addsAndMarksButNeverChanges() throws Exception {
			String path = send(talk(Uuids.next().toString()), 302);
			String key = Uuids.next().toString();
			UUID gesture = Agency.read("select id from gesture where conflict_id = ? and code = 'OWN_PART'", UUID.class,
					conflict.value());

			send(post(path + "/addenda").param("formKey", key).param("text", "She called later"), 302);
			send(post(path + "/addenda").param("formKey", key).param("text", "She called later"), 302);
			send(post(path + "/error").param("formKey", Uuids.next().toString())
				.param("what", gesture.toString())
				.param("reason", "It was another talk"), 302);

			Document page = page(get(path), 200);
			assertThat(page.text()).containsOnlyOnce("She called later").contains("It was another talk");
			assertThat(page.select("del")).hasSize(1);
			assertThat(page(post(path + "/error").param("formKey", Uuids.next().toString()).param("what", "talk"), 422)
				.select("#errors")).isNotEmpty();
		}

		@Test
		void theDatabaseGrantsNoChangeOfATalk() {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> TestDatabase.application().sql("update talk set minutes = 1").update())
				.withStackTraceContaining("permission denied");
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> TestDatabase.application().sql("delete from gesture").update())
				.withStackTraceContaining("permission denied");
		}

	}

	@Test
	void asksForAnotherModelAfterTwoTalksWithoutEffect() throws Exception {
		for (int i = 0; i < 2; i++) {
			send(talk(Uuids.next().toString(), "tensionAfter", "7", "trustAfter", "4", "constructiveAfter", "4"), 302);
		}

		assertThat(page(get("/conflicts/" + this.conflict), 200).select(".s-note svg use[href*=arrows-split]"))
			.isNotEmpty();
	}

	private MockHttpServletRequestBuilder talk(String key, String... changes) {
		MockHttpServletRequestBuilder form = post(path("new"));
		java.util.Map<String, String> fields = new java.util.LinkedHashMap<>(
				java.util.Map.of("formKey", key, "date", "23.11.2026", "time", "00:00", "minutes", "35", "ratedBy",
						"WORKER", "result", "POINT", "turned", "OWN_PART", "gestures[7].type", "OWN_PART",
						"gestures[7].giver", "WORKER", "gestures[7].response", "ACCEPTED"));
		fields.putAll(java.util.Map.of("tensionBefore", "7", "tensionAfter", "4", "trustBefore", "4", "trustAfter", "6",
				"constructiveBefore", "4", "constructiveAfter", "7", "step", "File the papers", "stepOwner", "WORKER",
				"stepDate", "01.01.2027", "attitudes", "WIN_WIN"));
		List<String> list = Arrays.asList(changes);
		for (int i = 0; i < list.size(); i += 2) {
			fields.put(list.get(i), list.get(i + 1));
		}
		fields.forEach(form::param);
		return form;
	}

	private String path(String page) {
		return "/conflicts/" + this.conflict + "/sessions/" + page;
	}

	private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
		MvcResult result = this.mvc.perform(request.with(People.signedIn(this.agency.worker.actor())).with(csrf()))
			.andReturn();
		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private String send(MockHttpServletRequestBuilder request, int status) throws Exception {
		MvcResult result = this.mvc.perform(request.with(People.signedIn(this.agency.worker.actor())).with(csrf()))
			.andReturn();
		assertThat(result.getResponse().getStatus()).as(result.getResponse().getContentAsString()).isEqualTo(status);
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

}
