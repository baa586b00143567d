package kz.senim.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.QueryCounter;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * How many statements a page sends, without those of session, identity and trail, and
 * without what every page shows: who is signed in and the counts of the menu.
 */
@SenimIT
class QueryCountIT {

	private static final int LIST = 3;

	private static final int FORM = 7;

	private static final int CARD = 10;

	private static final int WORKBENCH = 12;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Test
	void pagesAskTheDatabaseRarely() throws Exception {
		World world = new World(this.agency, this.agency.worker, this.agency.supervisor, this.mvc);
		String client = "/clients/" + world.things.get("clients");
		String conflict = "/conflicts/" + world.things.get("conflicts");
		Map<String, Integer> ofWorker = new HashMap<>(Map.of("/clients", LIST, "/conflicts", LIST - 1, "/notices", LIST,
				client + "/contacts", LIST - 1, client, CARD, "/week", LIST, client + "/contacts/new", FORM,
				"/conflicts/new?client=" + world.things.get("clients"), FORM, conflict, WORKBENCH));
		ofWorker.putAll(Map.of("/conflicts/map", FORM, "/resources", FORM));
		Map<String, Integer> ofSupervisor = Map.of("/reviews", LIST, "/reviews/" + world.things.get("reviews"), CARD,
				"/conflicts/map", CARD, "/resources", CARD);

		List<String> over = new ArrayList<>(over(this.agency.worker, ofWorker));
		over.addAll(over(this.agency.supervisor, ofSupervisor));

		assertThat(over).isEmpty();
	}

	private List<String> over(Agency.Person person, Map<String, Integer> pages) {
		List<String> frame = statements(person, "/help/shortcuts");
		List<String> over = new ArrayList<>();
		pages.forEach((page, most) -> {
			statements(person, page);
			List<String> sent = new ArrayList<>(statements(person, page));
			frame.forEach(sent::remove);
			System.out.printf("%s: %d statements%n", page, sent.size());
			if (sent.size() > most) {
				over.add("%s: %d of %d%n%s".formatted(page, sent.size(), most, lines(sent)));
			}
		});
		return over;
	}

	private static String lines(List<String> statements) {
		return String.join("\n", statements.stream().map((sql) -> "  " + sql.replaceAll("\\s+", " ")).toList());
	}

	private List<String> statements(Agency.Person person, String path) {
		return QueryCounter.during(() -> {
			int status = this.mvc.perform(get(path).with(People.signedIn(person.id())))
				.andReturn()
				.getResponse()
				.getStatus();
			assertThat(status).as(path).isEqualTo(200);
			return status;
		});
	}

}
