package kz.senim.notice.web;

import java.util.List;
import java.util.Map;

import kz.senim.notice.Notices;
import kz.senim.notice.Notices.Message;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The inbox in the browser.
 */
@SenimIT
class NoticePagesIT {

	private static final List<String> KINDS = List.of("DUPLICATE_SUSPECTED", "RESTRICTED_DUPLICATE", "CLIENT_ASSIGNED",
			"CLIENT_TRANSFERRED", "CONFLICT_ACUTE", "REVIEW_SUBMITTED", "REVIEW_RETURNED", "REVIEW_APPROVED",
			"REVIEW_ESCALATED", "REVIEW_NAMED", "REVIEW_NOBODY");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Notices notices;

	@Autowired
	private Acting acting;

	@Autowired
	private Agency agency;

	@BeforeEach
	void tellOfEveryKind() {
		this.acting.inTransaction(this.agency.supervisor.actor(), () -> {
			KINDS.forEach((kind) -> this.notices.tell(this.agency.worker.id(), new Message(kind,
					Map.of("number", "КФ-2026-000118", "level", "4", "made", "yes"), null, "/conflicts/1", true)));
			return true;
		});
	}

	@Test
	void everyKindHasASentenceInEveryLanguage() throws Exception {
		for (String language : List.of("ru", "kk", "en")) {
			List<String> sentences = page(language).select("main li p[id]").eachText();

			assertThat(sentences).as(language)
				.hasSameSizeAs(KINDS)
				.doesNotHaveDuplicates()
				.allMatch((text) -> text.contains("КФ-2026-000118") && !text.contains("??") && !text.contains("{"));
		}
	}

	@Test
	void onlyUrgentNoticesAreMarkedSo() throws Exception {
		assertThat(page("ru").select("main .s-badge").eachText()).hasSameSizeAs(KINDS).containsOnly("срочно");
		assertThat(page("ru").select("main .s-empty")).isEmpty();
	}

	@Test
	void theMenuCountsTheUnread() throws Exception {
		assertThat(page("ru").select(".s-nav a[href=/notices] .s-count").text())
			.isEqualTo(Integer.toString(KINDS.size()));
	}

	@Test
	void openingSignsForTheNoticeAndShowsItsPage() throws Exception {
		String open = page("ru").select("main form").attr("action");

		this.mvc.perform(post(open).with(People.signedIn(this.agency.worker.actor())).with(csrf()))
			.andExpect(redirectedUrl("/conflicts/1"));

		assertThat(page("ru").select(".s-nav a[href=/notices] .s-count").text())
			.isEqualTo(Integer.toString(KINDS.size() - 1));
	}

	@Test
	void markingAsReadStaysInTheInbox() throws Exception {
		String read = page("ru").select("main form[action$=/read]").attr("action");

		this.mvc.perform(post(read).with(People.signedIn(this.agency.worker.actor())).with(csrf()))
			.andExpect(redirectedUrl("/notices"));
		this.mvc.perform(post(read).with(People.signedIn(this.agency.colleague.actor())).with(csrf()))
			.andExpect(status().isNotFound());
	}

	private Document page(String language) throws Exception {
		return Jsoup.parse(this.mvc
			.perform(get("/notices").param("lang", language).with(People.signedIn(this.agency.worker.actor())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
