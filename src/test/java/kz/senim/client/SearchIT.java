package kz.senim.client;

import java.time.Duration;
import java.util.List;

import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@SenimIT
class SearchIT {

	private Agency agency;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestClock clock;

	@BeforeEach
	void givenAgulKasymova() {
		this.agency = Agency.open();
		this.agency.client()
			.of(this.agency.worker)
			.named("Қасымова", "Айгүл", "Серікқызы")
			.phone("+77012345678")
			.save();
		this.agency.client().of(this.agency.worker).named("Бекова", "Анна", null).save();
	}

	@Test
	void findsANameHoweverItIsSpelt() throws Exception {
		for (String words : List.of("Касымова", "қасымова", "Aigul", "Айгуль", "касым")) {
			assertThat(names(this.agency.worker, words)).as(words).containsExactly("Қасымова Айгүл Серікқызы");
		}
	}

	@Test
	void findsANameTypedInTheWrongLayout() throws Exception {
		assertThat(names(this.agency.worker, "rfcsvjdf")).containsExactly("Қасымова Айгүл Серікқызы");
	}

	@Test
	void findsAPhoneByItsEnd() throws Exception {
		assertThat(names(this.agency.worker, "8 701 234-56-78")).containsExactly("Қасымова Айгүл Серікқызы");
		assertThat(names(this.agency.worker, "5678")).containsExactly("Қасымова Айгүл Серікқызы");
	}

	@Test
	void showsAForeignWorkerNothing() throws Exception {
		assertThat(names(this.agency.foreignWorker, "Касымова")).isEmpty();
	}

	@Test
	void keepsNoNameInTheAddressNorInTheTrail() throws Exception {
		String address = start(this.agency.worker, "Касымова");

		page(this.agency.worker, address);

		assertThat(address).matches("/search/[0-9a-f-]{36}");
		assertThat(TestDatabase.owner()
			.sql("select details::text from audit_event where staff_id = :staff")
			.param("staff", this.agency.worker.uuid())
			.query(String.class)
			.list()).isNotEmpty().noneMatch((row) -> row.contains("асымова"));
	}

	@Test
	void forgetsASearchAfterFifteenMinutesAndShowsItToNobodyElse() throws Exception {
		String address = start(this.agency.worker, "Касымова");

		assertThat(page(this.agency.colleague, address).select(".s-attn")).isEmpty();
		this.clock.advance(Duration.ofMinutes(16));
		assertThat(page(this.agency.worker, address).select(".s-note--warn").text()).contains("15");
	}

	@Test
	void takesSignsOfPatternsForThemselves() throws Exception {
		assertThat(names(this.agency.worker, "%")).isEmpty();
		assertThat(names(this.agency.worker, "К_сымова")).isEmpty();
	}

	private List<String> names(Person person, String words) throws Exception {
		return page(person, start(person, words)).select(".s-attn a.s-quiet").eachText();
	}

	private String start(Person person, String words) throws Exception {
		return String
			.valueOf(this.mvc.perform(post("/search").param("q", words).with(People.signedIn(person.id())).with(csrf()))
				.andReturn()
				.getResponse()
				.getRedirectedUrl());
	}

	private Document page(Person person, String path) throws Exception {
		var answer = this.mvc.perform(get(path).with(People.signedIn(person.id()))).andReturn().getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

}
