package kz.senim.quality;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import kz.senim.client.Clients;
import kz.senim.quality.Routes.Route;
import kz.senim.security.session.SignedIn;
import kz.senim.staff.StaffAccounts;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * A word stands in every text of a client; no answer of any route says it to a person who
 * may not see the client, also while the services ask nobody. Everything is found by
 * itself: routes, tables, columns.
 */
@SenimIT
class CanaryIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private Clients clients;

	@Autowired
	private Acting acting;

	@Autowired
	private StaffAccounts accounts;

	@Autowired
	private TestClock clock;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private Stage stage;

	private final Map<String, @Nullable Authentication> people = new LinkedHashMap<>();

	private final List<String> wrong = new ArrayList<>();

	private int requests;

	@BeforeEach
	void everybody() throws Exception {
		this.stage = new Stage(this.agency, this.mvc);
		this.people.put("anonymous", null);
		this.stage.people.forEach((who, person) -> this.people.put(who,
				new SignedIn(this.accounts.active(person.id()).orElseThrow(), this.clock.instant(), true)
					.authentication()));
		TestDatabase.owner()
			.sql("update staff set status = 'DISABLED' where id = ?")
			.param(this.stage.people.get("disabled").uuid())
			.update();
	}

	@Test
	void noWordOfAClientReachesWhoMayNotSeeThem() throws Exception {
		TreeSet<String> told = new TreeSet<>();
		for (String who : this.people.keySet()) {
			for (Route route : routes(true)) {
				for (Stage.Client client : clients()) {
					if (look(who, route, client)) {
						told.add(route.toString());
					}
				}
			}
			search(who);
		}
		System.out.printf(
				"%d requests of %d people; the word shows to who may see it on %d routes; planted in %d columns%n",
				this.requests, this.people.size(), told.size(), this.stage.planted.size());

		assertThat(this.wrong).isEmpty();
		assertThat(told).as("routes that do show the word where it belongs").hasSizeGreaterThan(20);
	}

	@Test
	void whatIsForeignIsAsUnknownAsWhatIsNotToEverybody() throws Exception {
		for (String who : List.of("other team's worker", "barred", "other supervisor", "named",
				"substitute of last week", "upper supervisor")) {
			for (Stage.Client client : clients()) {
				if (!client.seenBy().contains(who)) {
					client.world().things.keySet().removeAll(List.of("staff", "teams"));
					for (Route route : routes(true)) {
						compare(who, route, client);
					}
				}
			}
		}

		assertThat(this.wrong).as("routes that tell foreign from unknown").isEmpty();
	}

	@Test
	void theDatabaseAloneHoldsWhileTheServicesAskNobody() throws Exception {
		String before = Planting.fingerprint(this.stage.plain.id()) + Planting.fingerprint(this.stage.restricted.id());
		try (OpenDoor open = OpenDoor.of(this.clients, this.acting, this.agency)) {
			for (String who : List.of("other team's worker", "barred", "other supervisor", "supervisor", "worker",
					"admin")) {
				for (Stage.Client client : clients()) {
					if (!client.seenBy().contains(who)) {
						for (Route route : routes(false)) {
							look(who, route, client);
						}
					}
				}
			}
			System.out.printf("%d requests, the door was asked %d times and let everybody in%n", this.requests,
					open.asked());
			assertThat(open.asked()).isGreaterThan(100);
		}

		assertThat(this.wrong).isEmpty();
		assertThat(Planting.fingerprint(this.stage.plain.id()) + Planting.fingerprint(this.stage.restricted.id()))
			.isEqualTo(before);
	}

	/** Whether the word shows to somebody who may see it. */
	private boolean look(String who, Route route, Stage.Client client) throws Exception {
		String said = said(who, route, client.world().path(route.pattern()), client.id().toString());
		boolean shown = false;
		for (Stage.Client one : clients()) {
			if (said.contains(one.word())) {
				if (!one.seenBy().contains(who)) {
					this.wrong.add(who + " reads a foreign word at " + route + around(said, one.word()));
				}
				shown = true;
			}
		}
		return shown;
	}

	private void search(String who) throws Exception {
		for (Stage.Client client : clients()) {
			Authentication person = this.people.get(who);
			MockHttpServletRequestBuilder search = request(HttpMethod.POST, URI.create("/search")).with(csrf())
				.param("q", client.word());
			MockHttpServletResponse found = this.mvc
				.perform((person != null) ? search.with(authentication(person)) : search)
				.andReturn()
				.getResponse();
			String target = found.getRedirectedUrl();
			if (target != null && target.startsWith("/search/") && person != null) {
				// The words that were looked for stand in the field above the hits.
				String hits = this.mvc.perform(request(HttpMethod.GET, URI.create(target)).with(authentication(person)))
					.andReturn()
					.getResponse()
					.getContentAsString();
				if (!client.seenBy().contains(who) && hits.contains(client.id().toString())) {
					this.wrong.add(who + " finds a foreign client");
				}
			}
		}
	}

	private void compare(String who, Route route, Stage.Client client) throws Exception {
		if (!route.pattern().contains("{") || route.pattern().startsWith("/admin")) {
			return;
		}
		MockHttpServletResponse there = send(who, route, client.world().path(route.pattern()), client.id().toString());
		MockHttpServletResponse nowhere = send(who, route, World.unknown(route.pattern()),
				java.util.UUID.randomUUID().toString());
		if (there.getStatus() != nowhere.getStatus() || !plain(there).equals(plain(nowhere))) {
			this.wrong.add(who + " " + route + ": " + there.getStatus() + " or " + nowhere.getStatus());
		}
	}

	private static String plain(MockHttpServletResponse answer) throws Exception {
		return (answer.getContentAsString() + answer.getRedirectedUrl()).replaceAll("(?s)class=\"s-ref\".*?</b>", "")
			.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private String said(String who, Route route, String path, String client) throws Exception {
		MockHttpServletResponse answer;
		try {
			answer = send(who, route, path, client);
		}
		catch (jakarta.servlet.ServletException ex) {
			// What has no answer here becomes the page without words of the container.
			return "";
		}
		StringBuilder said = new StringBuilder(answer.getContentAsString());
		answer.getHeaderNames().forEach((name) -> said.append(answer.getHeaders(name)));
		return said.append(answer.getRedirectedUrl()).append(answer.getErrorMessage()).toString();
	}

	private MockHttpServletResponse send(String who, Route route, String path, String client) throws Exception {
		Authentication person = this.people.get(who);
		MockHttpServletRequestBuilder request = request(HttpMethod.valueOf(route.method()), URI.create(path));
		request.queryParam("client", client);
		if (!route.isGet()) {
			request.with(csrf());
		}
		if (person != null) {
			request.with(authentication(person));
		}
		this.requests++;
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private List<Stage.Client> clients() {
		return List.of(this.stage.plain, this.stage.restricted);
	}

	private List<Route> routes(boolean readOnly) {
		return Routes.of(this.requestMappingHandlerMapping)
			.stream()
			.filter((route) -> !readOnly || route.isGet())
			.filter((route) -> !route.pattern().startsWith("/logout") && !route.pattern().startsWith("/exit"))
			.toList();
	}

	private static String around(String said, String word) {
		int place = said.indexOf(word);
		return ": …"
				+ said.substring(Math.max(0, place - 120), Math.min(said.length(), place + 60)).replaceAll("\\s+", " ");
	}

}
