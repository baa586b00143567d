package kz.senim.security;

import kz.senim.kernel.Actor;
import kz.senim.kernel.id.TeamId;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Which role opens which section; the whole table of routes is tested apart.
 */
@SenimIT
class SectionIT {

	@Autowired
	MockMvc mvc;

	Actor worker;

	Actor supervisor;

	Actor admin;

	@BeforeEach
	void people() {
		TeamId team = People.team();
		this.worker = People.worker(team);
		this.supervisor = People.supervisor(team);
		this.admin = People.admin();
	}

	@Test
	void administrationIsForAdmins() throws Exception {
		for (String path : new String[] { "/admin/staff", "/admin/teams", "/admin/system" }) {
			this.mvc.perform(get(path).with(People.signedIn(this.admin))).andExpect(status().isOk());
			this.mvc.perform(get(path).with(People.signedIn(this.worker))).andExpect(status().isForbidden());
			this.mvc.perform(get(path).with(People.signedIn(this.supervisor))).andExpect(status().isForbidden());
			this.mvc.perform(get(path)).andExpect(status().is3xxRedirection());
		}
		this.mvc.perform(post("/admin/teams").with(People.signedIn(this.worker)).with(csrf()))
			.andExpect(status().isForbidden());
	}

	@Test
	void anUnknownAddressIsNotFoundForEverybody() throws Exception {
		for (Actor anybody : new Actor[] { this.worker, this.supervisor, this.admin }) {
			this.mvc.perform(get("/no/such/page").with(People.signedIn(anybody))).andExpect(status().isNotFound());
		}
	}

	@Test
	void aPostWithoutTokenChangesNothing() throws Exception {
		this.mvc.perform(post("/admin/teams").with(People.signedIn(this.admin)).param("name", "x"))
			.andExpect((result) -> org.assertj.core.api.Assertions.assertThat(result.getResponse().getForwardedUrl())
				.isEqualTo("/login/ended"));
		this.mvc.perform(get("/login/ended").with(People.signedIn(this.worker))).andExpect(status().isNotFound());
	}

	@Test
	void scriptsAreToldThatTheSignInEnded() throws Exception {
		this.mvc.perform(get("/profile").header("X-Senim-Background", "1")).andExpect(status().isUnauthorized());
		this.mvc.perform(post("/drafts/x").header("X-Senim-Background", "1")).andExpect(status().isUnauthorized());
	}

}
