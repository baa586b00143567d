package kz.senim.quality;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.quality.Routes.Route;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever opens a page of a client leaves one row, whoever is refused too; found by the
 * routes, so that a new page is covered without anybody remembering.
 */
@SenimIT
class TrailCompletenessIT {

	/** Pages that show nothing of a client although their address has a variable. */
	private static final String NOTHING_OF_A_CLIENT = "/(admin|calendar|invite|reset|drafts|profile|notices|session|help|diary)(/.*)?"
			+ "|/search/.*|/access.*"
			// Without its parameter 400, and nothing is shown.
			+ "|/conflicts/\\{conflict}/move";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private World world;

	@BeforeEach
	void oneOfEachThing() throws Exception {
		this.world = new World(this.agency, this.agency.worker, this.agency.supervisor, this.mvc);
	}

	@Test
	void everyViewOfAClientsPageLeavesOneWholeRow() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Agency.Person person : List.of(this.agency.worker, this.agency.supervisor)) {
			for (Route route : routes()) {
				List<Map<String, Object>> rows = open(route, this.world.path(route.pattern()), person);
				if (rows.size() != 1 || !isWhole(rows.get(0), person)) {
					wrong.add(route + " " + person.role() + ": " + rows);
				}
			}
		}

		assertThat(wrong).as("views without their one row").isEmpty();
	}

	@Test
	void everyRefusalLeavesOneRowWithTheIdAskedFor() throws Exception {
		World foreign = new World(this.agency, this.agency.foreignWorker, this.agency.foreignSupervisor, this.mvc);
		String client = foreign.things.get("clients");
		List<String> wrong = new ArrayList<>();
		for (Route route : routes()) {
			List<Map<String, Object>> rows = open(route, foreign.path(route.pattern()), this.agency.worker);
			boolean refused = rows.size() == 1 && "access.refused".equals(rows.get(0).get("action"));
			boolean asked = !route.pattern().startsWith("/clients/{")
					|| (refused && client.equals(String.valueOf(rows.get(0).get("client_id"))));
			if (!refused || !asked) {
				wrong.add(route + ": " + rows);
			}
		}

		assertThat(wrong).as("refusals without their one row").isEmpty();
	}

	private List<Route> routes() {
		return Routes.of(this.requestMappingHandlerMapping)
			.stream()
			.filter(Route::isGet)
			.filter((route) -> route.pattern().contains("{") && !route.pattern().matches(NOTHING_OF_A_CLIENT))
			.toList();
	}

	/** The rows that this request left. */
	private List<Map<String, Object>> open(Route route, String path, Agency.Person person) throws Exception {
		MockHttpServletResponse answer = this.mvc
			.perform(MockMvcRequestBuilders.get(URI.create(path)).with(People.signedIn(person.id())))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).as(route.toString()).isLessThan(500);
		return TestDatabase.owner()
			.sql("select * from audit_event where request_id = ?")
			.param(answer.getHeader("X-Request-Id"))
			.query()
			.listOfRows();
	}

	private static boolean isWhole(Map<String, Object> row, Agency.Person person) {
		boolean refused = "access.refused".equals(row.get("action"));
		return person.uuid().equals(row.get("staff_id")) && person.role().name().equals(row.get("role"))
				&& row.get("at") != null && row.get("purpose") != null && row.get("source") != null && (refused
						|| row.get("client_id") instanceof UUID || row.get("details").toString().contains("clients"));
	}

}
