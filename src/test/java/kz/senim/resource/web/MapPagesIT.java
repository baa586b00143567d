package kz.senim.resource.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.LinkMother;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * The conflict map shows to each person what that person may see, as a drawing and as a
 * table.
 */
@SenimIT
class MapPagesIT {

	private static final int BUDGET = 400_000;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	private ClientId client;

	private ConflictId key;

	private ConflictId fed;

	private ConflictId last;

	@BeforeEach
	void oneConflictFeedsTwo() {
		this.client = this.agency.anyClient();
		this.key = ConflictMother.of(this.client, this.agency.worker).acuteness(3).save();
		this.fed = ConflictMother.of(this.client, this.agency.worker).acuteness(2).save();
		this.last = ConflictMother.of(this.client, this.agency.worker).acuteness(1).save();
		LinkMother.link(this.key, this.fed, 3, this.agency.worker);
		LinkMother.link(this.key, this.last, 2, this.agency.worker);
	}

	@Test
	void drawingAndTableHoldTheSameConflictsAndTheKeyOneIsMarked() throws Exception {
		Document page = page("/conflicts/map?client=" + this.client, this.agency.worker, "ru");

		assertThat(page.text()).doesNotContain("??");
		assertThat(page.select("svg.s-graph")).hasSize(2);
		List<String> drawn = page.select("svg.s-graph--l a").eachAttr("href");
		assertThat(drawn).containsExactlyElementsOf(page.select("table.s-table--map tbody th a").eachAttr("href"));
		assertThat(drawn.get(0)).isEqualTo("/conflicts/" + this.key);
		assertThat(page.select("svg.s-graph--l .g-ring")).hasSize(1);
		assertThat(page.select("#m-why").text()).isEqualTo("Почему он ключевой");
		assertThat(page.select(".s-why .is-sum td").text()).isEqualTo("0,88");
		assertThat(page.text()).contains("Если его урегулировать, условия могут измениться ещё у 2 из 2")
			.contains("среди доступных вам конфликтов: 3");
	}

	@Test
	void whatIfTellsWhoIsReached() throws Exception {
		Document page = page("/conflicts/map?client=" + this.client + "&if=" + this.key, this.agency.worker, "ru");

		assertThat(page.select("#what-if .s-list a").eachAttr("href"))
			.containsExactlyInAnyOrder("/conflicts/" + this.fed, "/conflicts/" + this.last);
		assertThat(page.select("#what-if").text()).contains("другие открытые конфликты его не усиливают");
	}

	@Test
	void foreignConflictsNeitherShowNorCount() throws Exception {
		ConflictId foreign = ConflictMother
			.of(this.agency.client().of(this.agency.foreignWorker).inTeam(this.agency.south).save(),
					this.agency.foreignWorker)
			.save();
		LinkMother.link(foreign, this.key, 3, this.agency.head);
		String number = Agency.read("select number from conflict where id = ?", String.class, foreign.value());

		Document mine = page("/conflicts/map?view=all&if=" + foreign, this.agency.worker, "ru");
		Document all = page("/conflicts/map", this.agency.head, "ru");

		assertThat(mine.html()).doesNotContain(foreign.toString()).doesNotContain(shortNumber(number));
		assertThat(mine.select(".s-why .is-sum td").text()).isEqualTo("0,88");
		assertThat(all.html()).contains(foreign.toString());
		assertThat(status("/conflicts/map?client=" + this.client, this.agency.foreignWorker)).isEqualTo(404);
		assertThat(status("/conflicts/map?worker=" + this.agency.foreignWorker.id(), this.agency.supervisor))
			.isEqualTo(404);
		assertThat(status("/conflicts/map?team=" + this.agency.south, this.agency.supervisor)).isEqualTo(404);
	}

	@Test
	void withoutLinksThereIsTheTableAndTheReason() throws Exception {
		ClientId other = this.agency.anyClient();
		ConflictMother.of(other, this.agency.worker).save();

		for (String language : List.of("ru", "kk", "en")) {
			Document page = page("/conflicts/map?client=" + other, this.agency.worker, language);
			assertThat(page.text()).doesNotContain("??");
			assertThat(page.select("svg.s-graph")).isEmpty();
			assertThat(page.select("table.s-table--map tbody tr")).hasSize(1);
		}
		Document page = page("/conflicts/map?client=" + other, this.agency.worker, "en");
		assertThat(page.text()).contains("No links recorded, this is acuteness only.");
		assertThat(page("/conflicts/map", this.agency.colleague, "ru").text())
			.contains("Открытых конфликтов здесь нет");
	}

	@Test
	void supervisorChoosesATeamOrAPerson() throws Exception {
		Document page = page("/conflicts/map?worker=" + this.agency.worker.id(), this.agency.supervisor, "kk");

		assertThat(page.text()).doesNotContain("??");
		assertThat(page.select("#f-worker option[selected]").attr("value"))
			.isEqualTo(this.agency.worker.id().toString());
		assertThat(page.select("table.s-table--map tbody tr")).hasSize(3);
	}

	@Test
	void threeHundredConflictsStayWithinTheBudget() throws Exception {
		List<ConflictId> many = new ArrayList<>(List.of(this.key, this.fed, this.last));
		for (int i = 3; i < 300; i++) {
			many.add(ConflictMother.of(this.client, this.agency.worker).acuteness(1 + i % 5).save());
		}
		Random random = new Random(1);
		for (int i = 3; i < 290; i++) {
			LinkMother.link(many.get(i), many.get(random.nextInt(i)), 1 + i % 3, this.agency.worker);
		}
		page("/conflicts/map?client=" + this.client, this.agency.worker, "kk");
		long start = System.nanoTime();
		MockHttpServletResponse answer = answer("/conflicts/map?client=" + this.client, this.agency.worker, "kk");
		long millis = (System.nanoTime() - start) / 1_000_000;
		int size = answer.getContentAsByteArray().length;
		System.out.printf("map of 300 conflicts, 289 links: %d bytes, %d ms%n", size, millis);

		assertThat(Jsoup.parse(answer.getContentAsString()).select("table.s-table--map tbody tr")).hasSize(300);
		assertThat(size).isLessThanOrEqualTo(BUDGET);
	}

	private static String shortNumber(String number) {
		return number.replaceFirst("-\\d{4}-0*", "-");
	}

	private Document page(String address, Agency.Person person, String language) throws Exception {
		MockHttpServletResponse answer = answer(address, person, language);
		assertThat(answer.getStatus()).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

	private int status(String address, Agency.Person person) throws Exception {
		return answer(address, person, "ru").getStatus();
	}

	private MockHttpServletResponse answer(String address, Agency.Person person, String language) throws Exception {
		return this.mvc
			.perform(get(java.net.URI.create(address)).queryParam("lang", language).with(People.signedIn(person.id())))
			.andReturn()
			.getResponse();
	}

}
