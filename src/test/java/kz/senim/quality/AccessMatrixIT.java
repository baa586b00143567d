package kz.senim.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kz.senim.quality.Routes.Route;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Every route for every role, as {@code access-matrix.csv} says; a route that is not in
 * the table fails. {@code open}: the role gets in; {@code login}: to the sign-in;
 * {@code forbidden}: 403, the section of another role; {@code hidden}: 404.
 */
@SenimIT
class AccessMatrixIT {

	private static final Path TABLE = Path.of("src/test/resources/access-matrix.csv");

	private static final String HEADER = "route,anonymous,worker,supervisor,admin";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private World own;

	@BeforeEach
	void oneOfEachThing() throws Exception {
		this.own = new World(this.agency, this.agency.worker, this.agency.supervisor, this.mvc);
	}

	@Test
	void everyRoleGetsWhatTheTableSays() throws Exception {
		List<String> actual = new ArrayList<>(List.of(HEADER));
		for (Route route : routes()) {
			List<String> line = new ArrayList<>(List.of(route.toString()));
			for (Agency.Person person : people()) {
				this.own.things.put("notices",
						this.own.notice((person != null) ? person : this.agency.worker).toString());
				line.add(verdict(send(route, this.own.path(route.pattern()), this.own, person)));
			}
			actual.add(String.join(",", line));
		}
		Files.write(Path.of("target/access-matrix.csv"), actual);

		assertThat(actual).containsExactlyElementsOf(table());
	}

	/** And what is foreign stays as it is. */
	@Test
	void whatIsForeignIsAsUnknownAsWhatIsNot() throws Exception {
		World foreign = new World(this.agency, this.agency.foreignWorker, this.agency.foreignSupervisor, this.mvc);
		foreign.things.remove("staff");
		foreign.things.remove("teams");
		Map<String, Long> before = rows();
		List<String> told = new ArrayList<>();
		for (Route route : routes()) {
			for (Agency.Person person : List.of(this.agency.worker, this.agency.supervisor)) {
				if (route.pattern().contains("{") || route.pattern().equals("/conflicts/new")) {
					Answer there = Answer.of(send(route, foreign.path(route.pattern()), foreign, person));
					Answer nowhere = Answer.of(send(route, World.unknown(route.pattern()), null, person));
					if (!there.equals(nowhere) || (there.status() == 200 && !route.pattern().startsWith("/search/"))) {
						told.add(route + " " + person.role() + ": " + there.status() + " or " + nowhere.status());
					}
				}
			}
		}

		assertThat(told).as("routes that tell foreign from unknown").isEmpty();
		assertThat(rows()).as("rows of all tables").isEqualTo(before);
	}

	private List<Route> routes() {
		return Routes.of(this.requestMappingHandlerMapping);
	}

	private List<Agency.@Nullable Person> people() {
		List<Agency.@Nullable Person> people = new ArrayList<>();
		people.add(null);
		people.addAll(List.of(this.agency.worker, this.agency.supervisor, this.agency.admin));
		return people;
	}

	private MockHttpServletResponse send(Route route, String path, @Nullable World world,
			Agency.@Nullable Person person) throws Exception {
		MockHttpServletRequestBuilder request = request(HttpMethod.valueOf(route.method()), java.net.URI.create(path));
		request.queryParam("client", (world != null) ? world.things.get("clients") : People.nobody().toString());
		if (!route.isGet()) {
			request.with(csrf());
		}
		if (person != null) {
			request.with(People.signedIn(person.id()));
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private static String verdict(MockHttpServletResponse answer) {
		String target = String.valueOf(answer.getRedirectedUrl());
		if (target.startsWith("/login?to=") || target.equals("/login")) {
			return "login";
		}
		return switch (answer.getStatus()) {
			case 401 -> "login";
			case 403 -> "forbidden";
			case 404 -> "hidden";
			default -> (answer.getStatus() < 500) ? "open" : "broken";
		};
	}

	private static List<String> table() throws IOException {
		return Files.readAllLines(TABLE).stream().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
	}

	/** How many rows each table has, but for the trail and what belongs to sign-ins. */
	private static Map<String, Long> rows() {
		Map<String, Long> rows = new TreeMap<>(new LinkedHashMap<>());
		TestDatabase.owner()
			.sql("select tablename::text from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> !table.matches("audit.*|spring_session.*|rate_limit|search_run|.*_\\d+"))
			.forEach((table) -> rows.put(table,
					TestDatabase.owner().sql("select count(*) from " + table).query(Long.class).single()));
		return rows;
	}

	/**
	 * What a person can tell from an answer.
	 */
	private record Answer(int status, String target, String body) {

		static Answer of(MockHttpServletResponse response) throws IOException {
			String body = response.getContentAsString()
				.replaceAll("(?s)class=\"s-ref\".*?</b>", "")
				.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
				.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
			String target = String.valueOf(response.getRedirectedUrl()).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
			return new Answer(response.getStatus(), target, body);
		}

	}

}
