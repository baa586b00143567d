package kz.senim.client.domain.team;

import java.time.LocalDate;
import java.util.List;

import kz.senim.client.domain.team.TeamBoard.Away;
import kz.senim.client.domain.team.TeamBoard.Group;
import kz.senim.client.domain.team.TeamBoard.Member;
import kz.senim.client.domain.team.TeamBoard.Work;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.QueryCounter;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@SenimIT
class TeamPageIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private TeamPage page;

	@Autowired
	private MockMvc mvc;

	@Test
	void countsTheClientsOfEachMemberWhoNeedHelp() {
		glance(this.agency.anyClient(), 20, 3, TODAY.minusDays(1));
		glance(this.agency.anyClient(), 3, 2, TODAY);
		this.agency.client().of(this.agency.worker).status("CLOSED").save();
		this.agency.addWorker(this.agency.client().of(this.agency.colleague).save(), this.agency.worker);

		TeamBoard board = boardOf(this.agency.supervisor);

		assertThat(member(board, this.agency.worker).work()).isEqualTo(new Work(3, 1, 1, 1, null));
		assertThat(member(board, this.agency.colleague).work().clients()).isEqualTo(1);
	}

	@Test
	void showsTheLedTeamsInTheOrderOfTheTreeAndPeopleByName() {
		glance(this.agency.client().of(this.agency.worker).save(), 30, 5, TODAY.minusDays(9));

		TeamBoard board = boardOf(this.agency.head);

		assertThat(board.groups()).extracting((group) -> group.team().id())
			.containsExactly(this.agency.top, this.agency.north, this.agency.south);
		assertThat(board.groups().get(1).members()).extracting((one) -> one.person().id())
			.containsExactly(this.agency.colleague.id(), this.agency.supervisor.id(), this.agency.worker.id());
		assertThat(boardOf(this.agency.supervisor).groups()).extracting((group) -> group.team().id())
			.containsExactly(this.agency.north);
	}

	@Test
	void saysWhoIsOnLeaveAndWhoStandsIn() {
		this.agency.leave(this.agency.worker, this.agency.colleague, TODAY.minusDays(2), TODAY.plusDays(5));

		Work work = member(boardOf(this.agency.supervisor), this.agency.worker).work();

		assertThat(work.away()).isEqualTo(new Away(TODAY.plusDays(5), "Әріптес\u00a0Д."));
	}

	@Test
	void putsClientsOnTopWhomNobodyAtWorkLeads() {
		ClientId without = this.agency.client().named("Бос", "Бота", null).save();
		ClientId left = this.agency.client().named("Аманат", "Арай", null).of(this.agency.colleague).save();
		this.agency.client().inTeam(this.agency.south).save();
		this.agency.anyClient();
		TestDatabase.owner()
			.sql("update staff set status = 'DISABLED' where id = ?")
			.param(this.agency.colleague.uuid())
			.update();

		assertThat(boardOf(this.agency.supervisor).waiting()).extracting((one) -> one.client().id())
			.containsExactly(left, without);
	}

	@Test
	void readsThePageInOneQueryAndNotesIt() {
		this.agency.anyClient();
		this.agency.client().save();

		List<String> queries = this.acting.inTransaction(this.agency.supervisor.actor(),
				() -> QueryCounter.during(this.page::board));

		assertThat(queries).hasSize(1);
		assertThat(Agency.read("select count(*) from audit_event where staff_id = ? and action = 'listed.team'",
				Long.class, this.agency.supervisor.uuid()))
			.isPositive();
	}

	@Test
	void drawsThePageForSupervisorsOnly() throws Exception {
		glance(this.agency.anyClient(), 20, 4, TODAY.minusDays(1));
		ClientId without = this.agency.client().save();

		Document drawn = Jsoup.parse(open(this.agency.supervisor).getContentAsString());

		assertThat(drawn.select("#waiting a.btn").attr("href")).isEqualTo("/clients/" + without + "/workers/main");
		assertThat(drawn.select("tbody th a").eachAttr("href")).contains("/clients?worker=" + this.agency.worker.id());
		assertThat(drawn.select("tbody tr:last-child td").eachText()).allMatch((text) -> text.startsWith("1"));
		assertThat(drawn.select("nav a[aria-current=page]").eachAttr("href")).contains("/team");
		assertThat(drawn.text()).doesNotContain("??");
		assertThat(open(this.agency.worker).getStatus()).isEqualTo(403);
		assertThat(open(this.agency.admin).getStatus()).isEqualTo(403);
	}

	private MockHttpServletResponse open(Person person) throws Exception {
		return this.mvc.perform(get("/team").with(People.signedIn(person.id()))).andReturn().getResponse();
	}

	private TeamBoard boardOf(Person person) {
		return this.acting.as(person.actor(), this.page::board);
	}

	private static Member member(TeamBoard board, Person person) {
		return board.groups()
			.stream()
			.map(Group::members)
			.flatMap(List::stream)
			.filter((one) -> one.person().id().equals(person.id()))
			.findFirst()
			.orElseThrow();
	}

	private static void glance(ClientId client, int days, int acuteness, LocalDate step) {
		TestDatabase.owner()
			.sql("""
					update client_glance set last_contact_at = cast(:today as date) - :days, open_conflicts = 1,
					  highest_acuteness = :acuteness, next_step = 'қадам', next_step_on = :step where client_id = :client
					""")
			.param("today", TODAY)
			.param("days", days)
			.param("acuteness", acuteness)
			.param("step", step)
			.param("client", client.value())
			.update();
	}

}
