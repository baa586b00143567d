package kz.senim.quality;

import java.util.ArrayList;
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

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Test
	void pagesAskTheDatabaseRarely() throws Exception {
		World world = new World(this.agency, this.agency.worker, this.agency.supervisor, this.mvc);
		String client = "/clients/" + world.things.get("clients");
		List<String> frame = statements(this.agency.worker, "/help/shortcuts");
		List<String> over = new ArrayList<>();
		for (Map.Entry<String, Integer> page : Map
			.of("/clients", LIST, "/conflicts", LIST - 1, "/notices", LIST, client + "/contacts", LIST - 1, client,
					CARD, "/week", LIST, client + "/contacts/new", FORM,
					"/conflicts/new?client=" + world.things.get("clients"), FORM)
			.entrySet()) {
			statements(this.agency.worker, page.getKey());
			List<String> sent = new ArrayList<>(statements(this.agency.worker, page.getKey()));
			frame.forEach(sent::remove);
			System.out.printf("%s: %d statements%n", page.getKey(), sent.size());
			if (sent.size() > page.getValue()) {
				over.add("%s: %d of %d%n%s".formatted(page.getKey(), sent.size(), page.getValue(), lines(sent)));
			}
		}

		assertThat(over).isEmpty();
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
