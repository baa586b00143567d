package kz.senim.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kz.senim.contact.ContactStories;
import kz.senim.kernel.id.ClientId;
import kz.senim.quality.Routes.Route;
import kz.senim.quality.Walker.Answer;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While a person's rows cannot be written to the trail, this person sees no client and
 * changes nothing.
 */
@SenimIT
class FailClosedIT {

	private static final String NAME = "Тұманбаева";

	@LocalServerPort
	private int port;

	@Autowired
	private Agency agency;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private Walker walker;

	private ClientId client;

	@BeforeEach
	void aWorkerWithAClient() {
		World.givePasswords(this.agency.worker);
		this.client = this.agency.client().of(this.agency.worker).named(NAME, "Зере", null).save();
		this.walker = new Walker(this.port).signIn(this.agency.worker.login());
	}

	@AfterEach
	void theTrailTakesRowsAgain() {
		TestDatabase.owner().sql("drop trigger if exists refuse_row on audit_event").update();
		TestDatabase.owner().sql("drop function if exists refuse_row()").update();
	}

	@Test
	void noPageShowsAClientWithoutItsRow() {
		List<String> showing = pages().stream().filter((path) -> this.walker.get(path).body().contains(NAME)).toList();
		assertThat(showing).contains("/clients", "/clients/" + this.client, "/clients/" + this.client + "/contacts");
		refuseRowsOf(this.agency.worker);

		Map<String, String> wrong = new TreeMap<>();
		for (String path : showing) {
			Answer answer = this.walker.get(path);
			Document page = Jsoup.parse(answer.body());
			if (answer.status() != 500 || answer.body().contains(NAME) || page.select("h1").text().isBlank()
					|| page.select(".s-ref").text().isBlank() || answer.body().contains("refused for a test")) {
				wrong.put(path, answer.status() + " " + page.select("h1").text());
			}
		}

		assertThat(wrong).isEmpty();
		theTrailTakesRowsAgain();
		assertThat(this.walker.get("/clients/" + this.client).body()).contains(NAME);
	}

	@Test
	void noChangeIsSavedWithoutItsRow() {
		String path = "/clients/" + this.client + "/contacts/new";
		Map<String, List<String>> form = new TreeMap<>(ContactStories.least());
		form.put("_csrf",
				List.of(Jsoup.parse(this.walker.get(path).body()).select("input[name=_csrf]").first().attr("value")));
		refuseRowsOf(this.agency.worker);

		Answer refused = this.walker.post(path, Walker.encode(form));
		assertThat(refused.status()).isEqualTo(500);
		assertThat(refused.body()).doesNotContain(NAME);
		assertThat(contacts()).isZero();

		theTrailTakesRowsAgain();
		assertThat(this.walker.post(path, Walker.encode(form)).isDone()).as("the same form afterwards").isTrue();
		assertThat(contacts()).isOne();
	}

	/** Every page that needs no more than a client. */
	private List<String> pages() {
		List<String> pages = new ArrayList<>();
		for (Route route : Routes.of(this.requestMappingHandlerMapping)) {
			String path = route.pattern().replace("{client}", this.client.toString());
			if (route.isGet() && !path.contains("{") && !path.startsWith("/admin") && !path.startsWith("/login")) {
				pages.add(path);
			}
		}
		return pages;
	}

	private static void refuseRowsOf(Person person) {
		TestDatabase.owner().sql("""
				create function refuse_row() returns trigger language plpgsql as
				$$ begin raise exception 'refused for a test'; end $$
				""").update();
		TestDatabase.owner()
			.sql("create trigger refuse_row before insert on audit_event for each row when (new.staff_id = '"
					+ person.uuid() + "') execute function refuse_row()")
			.update();
	}

	private long contacts() {
		return Agency.read("select count(*) from contact where client_id = ?", Long.class, this.client.value());
	}

}
