package kz.senim.reconciliation.course;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.People;
import kz.senim.test.QueryCounter;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * The course of a conflict, drawn and as a table.
 */
@SenimIT
class CoursePagesIT {

	private static final JdbcClient OWNER = TestDatabase.owner();

	private static final int TALKS = 12;

	private static final int GESTURES = 100;

	private static final int QUERIES = 12;

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

	@Test
	void anEmptyCourseSaysWhenTheConflictArose() throws Exception {
		Document page = open("/timeline", this.agency.worker, 200);

		assertThat(page.select("tbody tr")).hasSize(1);
		assertThat(page.select("svg.s-course")).hasSize(2);
		assertThat(page.text()).doesNotContain("??");
	}

	@Test
	void theDrawingAndTheTableSayTheSame() throws Exception {
		aLong(TALKS, GESTURES);

		Document page = open("/timeline", this.agency.worker, 200);

		assertThat(page.select("tbody tr")).hasSize(1 + TALKS + GESTURES);
		assertThat(page.select("svg.s-strip--l .v-talk")).hasSize(TALKS);
		assertThat(page.select("svg.s-strip--l polyline.v-ten").attr("points").split(" ")).hasSize(2 * TALKS);
		assertThat(page.select("svg.s-strip--l .v-star")).hasSize(TALKS);
		assertThat(page.select("svg.s-course").eachAttr("aria-label")).allMatch((words) -> words.contains("113"));
		assertThat(page.select("tbody a[href^=/talks/]")).hasSize(TALKS);
		assertThat(page.select("tbody td").eachText()).anyMatch((text) -> text.contains("8 → 5"));
	}

	@Test
	void workbenchAndCourseOfALongConflictAskTwelveQueriesAtMost() throws Exception {
		aLong(TALKS, GESTURES);
		open("", this.agency.worker, 200);

		List<String> workbench = QueryCounter.during(() -> open("", this.agency.worker, 200));
		List<String> course = QueryCounter.during(() -> open("/timeline", this.agency.worker, 200));

		System.out.printf("workbench with %d talks and %d gestures: %d queries; its course: %d%n", TALKS, GESTURES,
				workbench.size(), course.size());
		assertThat(course).hasSizeLessThanOrEqualTo(QUERIES);
		assertThat(workbench).hasSizeLessThanOrEqualTo(QUERIES);
	}

	@Test
	void strangersFindNothing() throws Exception {
		open("/timeline", this.agency.foreignWorker, 404);
	}

	private void aLong(int talks, int gestures) {
		for (int t = 0; t < talks; t++) {
			UUID talk = Uuids.next();
			OffsetDateTime at = TestClock.START.atOffset(ZoneOffset.UTC).minusDays(talks - t);
			OWNER
				.sql("""
						insert into talk (id, conflict_id, client_id, cycle_no, held_at, minutes, recorded_by, recorded_at, late,
						                  rated_by, tension_before, tension_after, result, version)
						values (?, ?, ?, 1, ?, 30, ?, ?, false, 'WORKER', 8, 5, 'MORE', 0)
						""")
				.params(talk, this.conflict.value(), this.client.value(), at, this.agency.worker.uuid(), at)
				.update();
			for (int g = t * gestures / talks; g < (t + 1) * gestures / talks; g++) {
				gesture(talk, at, g, g == t * gestures / talks);
			}
		}
	}

	private void gesture(UUID talk, OffsetDateTime at, int position, boolean turned) {
		OWNER
			.sql("""
					insert into gesture (id, client_id, talk_id, conflict_id, code, made_by, response, turned, position, made_at,
					                     recorded_by, version)
					values (?, ?, ?, ?, 'RESPECT', 'WORKER', 'ACCEPTED', ?, ?, ?, ?, 0)
					""")
			.params(Uuids.next(), this.client.value(), talk, this.conflict.value(), turned, position, at,
					this.agency.worker.uuid())
			.update();
	}

	private Document open(String page, Agency.Person person, int status) throws Exception {
		MvcResult result = this.mvc
			.perform(get("/conflicts/" + this.conflict + page).with(People.signedIn(person.actor())))
			.andReturn();
		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
