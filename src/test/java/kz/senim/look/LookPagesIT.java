package kz.senim.look;

import java.net.URI;
import java.time.Instant;

import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Who has looked at whom, and what is unusual about it.
 */
@SenimIT
class LookPagesIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private TestClock clock;

	@Test
	void theSupervisorSeesWhoHasLookedAtAClient() throws Exception {
		ClientId client = this.agency.anyClient();
		open(this.agency.worker, "/clients/" + client, 200);
		open(this.agency.foreignWorker, "/clients/" + client, 404);

		Document page = open(this.agency.supervisor, "/clients/" + client + "/looks?lang=en", 200);

		assertThat(page.select("main tbody tr").eachText())
			.anyMatch((row) -> row.contains("Демова") && row.contains("client card") && row.contains("work with"))
			.anyMatch((row) -> row.contains("Чужой") && row.contains("access was refused"));
		assertThat(open(this.agency.supervisor, "/clients/" + client + "/looks/print", 200).select("main").text())
			.contains("Демова");
		assertThat(Agency.read("select count(*) from audit_event where client_id = ? and action like 'viewed.looks%'",
				Long.class, client.value()))
			.isEqualTo(2);
	}

	@Test
	void nobodyElseDoes() throws Exception {
		ClientId client = this.agency.anyClient();

		open(this.agency.worker, "/clients/" + client + "/looks", 403);
		open(this.agency.foreignSupervisor, "/clients/" + client + "/looks", 404);
		open(this.agency.worker, "/team/looks", 403);
	}

	@Test
	void everybodySeesTheirOwnLooksAndNoOthers() throws Exception {
		ClientId client = this.agency.client().named("Жеке", "Көрініс", null).of(this.agency.worker).save();
		open(this.agency.worker, "/clients/" + client, 200);

		assertThat(open(this.agency.worker, "/profile/looks?lang=kk", 200).select("main").text()).contains("Жеке",
				"қызмет алушы карточкасы");
		assertThat(open(this.agency.colleague, "/profile/looks", 200).select("main").text()).doesNotContain("Жеке");
		open(this.agency.admin, "/profile/looks", 200);
	}

	@Test
	void unusualLooksAreFoundAndLookedInto() throws Exception {
		ClientId namesake = this.agency.client().named("Демов", "Асан", null).of(this.agency.worker).save();
		ClientId other = this.agency.anyClient();
		this.clock.set(Instant.parse("2026-11-24T20:00:00Z"));
		open(this.agency.worker, "/clients/" + namesake, 200);
		for (int i = 0; i < 3; i++) {
			open(this.agency.foreignWorker, "/clients/" + other, 404);
		}
		done(this.agency.supervisor, "/team/looks/find", "");

		Document list = open(this.agency.supervisor, "/team/looks?lang=en", 200);
		assertThat(list.select("main .s-list > li").eachText())
			.anyMatch((line) -> line.contains("same surname") && line.contains("Демов"))
			.anyMatch((line) -> line.contains("Демова") && line.contains("outside of hours"))
			.anyMatch((line) -> line.contains("Чужой") && line.contains("refused access"));
		assertThat(
				open(this.agency.foreignSupervisor, "/team/looks?lang=en", 200).select("main .s-list > li").eachText())
			.singleElement()
			.asString()
			.contains("Чужой", "refused access", "3 cases")
			.doesNotContain("Демова");

		String form = list.select("main .s-list > li:contains(same surname) form").attr("action");
		this.mvc.perform(post(form).with(csrf()).with(People.signedIn(this.agency.supervisor.actor())))
			.andExpect(status().isUnprocessableContent());
		done(this.agency.supervisor, form, "Однофамилец, не родственник");
		done(this.agency.supervisor, form, "again");
		done(this.agency.supervisor, "/team/looks/find", "");
		assertThat(open(this.agency.supervisor, "/team/looks", 200).select("main").text())
			.contains("Однофамилец, не родственник")
			.doesNotContain("again");
	}

	@Test
	void nobodyLooksIntoTheirOwnFlag() throws Exception {
		ClientId namesake = this.agency.client().named("Бақылау", "Болат", null).of(this.agency.worker).save();
		open(this.agency.supervisor, "/clients/" + namesake, 200);
		done(this.agency.head, "/team/looks/find", "");
		String flag = TestDatabase.owner()
			.sql("select id::text from look_flag where client_id = ?")
			.param(namesake.value())
			.query(String.class)
			.single();

		assertThat(open(this.agency.supervisor, "/team/looks", 200).html()).doesNotContain(flag);
		assertThat(open(this.agency.head, "/team/looks", 200).html()).contains(flag);
	}

	private void done(Person person, String address, String words) throws Exception {
		this.mvc.perform(post(address).param("words", words).with(csrf()).with(People.signedIn(person.actor())))
			.andExpect(status().is3xxRedirection());
	}

	private Document open(Person person, String address, int answer) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(URI.create(address)).with(People.signedIn(person.actor())))
			.andExpect(status().is(answer))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
