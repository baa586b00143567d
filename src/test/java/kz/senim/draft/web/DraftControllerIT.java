package kz.senim.draft.web;

import java.util.List;
import java.util.UUID;

import kz.senim.draft.Drafts;
import kz.senim.draft.Drafts.DraftContent;
import kz.senim.draft.FormKeys;
import kz.senim.draft.domain.SampleForm;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What the script and the button send.
 */
@SenimIT
class DraftControllerIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Drafts drafts;

	@Autowired
	private FormKeys keys;

	@Autowired
	private Acting acting;

	@Autowired
	private Agency agency;

	private final UUID key = Uuids.next();

	@Test
	void theScriptLearnsWhenTheDraftWasKept() throws Exception {
		ClientId client = this.agency.anyClient();

		this.mvc.perform(draft(client).header("X-Senim-Background", "draft"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.savedAt").value("2026-11-23T05:00:00Z"))
			.andExpect(jsonPath("$.time").value("10:00"))
			.andExpect(jsonPath("$.revision").value(1));

		DraftContent kept = kept();
		assertThat(kept.client()).isEqualTo(client);
		assertThat(kept.path()).isEqualTo("/clients/1/contacts/new?draft=" + this.key);
		assertThat(kept.fields()).containsOnlyKeys("text", "purposes")
			.containsEntry("purposes", List.of("FIRST", "NEEDS"));
	}

	@Test
	void theButtonLeadsToTodayWithAMessage() throws Exception {
		this.mvc.perform(draft(this.agency.anyClient()))
			.andExpect(redirectedUrl("/"))
			.andExpect(flash().attributeExists("flash"));

		assertThat(kept()).isNotNull();
	}

	@Test
	void theAddressMayNameTheFormAndThePageMayBeTheReferrer() throws Exception {
		this.mvc
			.perform(post("/drafts/{form}", SampleForm.FREE).with(People.signedIn(this.agency.worker.actor()))
				.with(csrf())
				.header("X-Senim-Background", "draft")
				.header("Referer", "http://localhost/contacts/new?from=today")
				.param("formKey", this.key.toString())
				.param("text", "Разговор"))
			.andExpect(status().isOk());

		assertThat(kept().path()).isEqualTo("/contacts/new?from=today&draft=" + this.key);
	}

	@Test
	void theScriptLearnsThatTheFormWasSent() throws Exception {
		this.acting.inTransaction(this.agency.worker.actor(),
				() -> this.keys.once(this.key, SampleForm.BOUND, () -> "/contacts/1"));

		this.mvc.perform(draft(this.agency.anyClient()).header("X-Senim-Background", "draft"))
			.andExpect(status().isConflict());
	}

	@Test
	void nonsenseInHiddenFieldsIsNotFound() throws Exception {
		for (String field : List.of("_client", "_subject", "_version", "_path", "_form")) {
			MockHttpServletRequestBuilder request = draft(this.agency.anyClient());
			this.mvc.perform(request.param(field, "x").with((sent) -> {
				sent.setParameter(field, "no\0nsense");
				return sent;
			})).andExpect(status().isNotFound());
		}
		this.mvc
			.perform(post("/drafts/not-a-key").with(People.signedIn(this.agency.worker.actor()))
				.with(csrf())
				.param("_form", SampleForm.FREE))
			.andExpect(status().is4xxClientError());
	}

	@Test
	void strangeCharactersDoNotStopADraft() throws Exception {
		this.mvc.perform(draft(this.agency.anyClient()).with((sent) -> {
			sent.setParameter("text", "a\0b\ud800c");
			return sent;
		})).andExpect(status().is3xxRedirection());

		assertThat(kept().fields().get("text")).containsExactly("ab?c");
	}

	@Test
	void aDraftCanBeThrownAway() throws Exception {
		this.mvc.perform(draft(this.agency.anyClient()));

		this.mvc
			.perform(post("/drafts/{key}/discard", this.key).with(People.signedIn(this.agency.worker.actor()))
				.with(csrf()))
			.andExpect(redirectedUrl("/"));

		assertThat(this.acting.as(this.agency.worker.actor(), () -> this.drafts.find(this.key))).isEmpty();
	}

	private DraftContent kept() {
		return this.acting.as(this.agency.worker.actor(), () -> this.drafts.find(this.key)).orElseThrow();
	}

	private MockHttpServletRequestBuilder draft(ClientId client) {
		return post("/drafts/{key}", this.key).with(People.signedIn(this.agency.worker.actor()))
			.with(csrf())
			.param("_form", SampleForm.BOUND)
			.param("_client", client.toString())
			.param("_path", "/clients/1/contacts/new")
			.param("formKey", this.key.toString())
			.param("then", "draft")
			.param("text", "Разговор")
			.param("purposes", "FIRST", "NEEDS");
	}

}
