package kz.senim.quality;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.ServletException;
import kz.senim.kernel.id.ClientId;
import kz.senim.quality.Routes.Route;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Markup and expressions stand in every text that the database holds about a client;
 * every page shows them as text.
 */
@SenimIT
class EscapingIT {

	private static final String MARKUP = "\"><img src=x onerror=alert(1)><script>alert(1)</script>"
			+ "${31337*31337}__${31337*31337}__";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void wordsOfTheDatabaseNeverBecomeAPartOfAPage() throws Exception {
		World world = new World(this.agency, this.agency.worker, this.agency.supervisor, this.mvc);
		Planting planting = new Planting(ClientId.valueOf(world.things.get("clients")), this.agency.worker, MARKUP);
		planting.everywhere();
		Set<String> wrong = new TreeSet<>();
		Set<String> shown = new TreeSet<>();
		for (Agency.Person person : List.of(this.agency.worker, this.agency.supervisor)) {
			for (Route route : Routes.of(this.requestMappingHandlerMapping)) {
				if (route.isGet() && !route.pattern().matches(".*/(zip|pdf)")) {
					String body = open(world, route, person, wrong);
					Document page = Jsoup.parse(body);
					if (!page.select("img[src=x], [onerror], script:not([src])").isEmpty()
							|| body.contains("982007569")) {
						wrong.add(route.toString());
					}
					if (page.text().contains("<img src=x")) {
						shown.add(route.toString());
					}
				}
			}
		}
		System.out.printf("markup in %d columns, shown as text on %d routes%n", planting.planted.size(), shown.size());

		assertThat(wrong).isEmpty();
		assertThat(shown).as("pages that show the words").hasSizeGreaterThan(15);
	}

	private String open(World world, Route route, Agency.Person person, Set<String> wrong) throws Exception {
		String path = world.path(route.pattern()) + "?client=" + world.things.get("clients");
		try {
			MockHttpServletResponse answer = this.mvc
				.perform(MockMvcRequestBuilders.get(URI.create(path)).with(People.signedIn(person.id())))
				.andReturn()
				.getResponse();
			if (answer.getStatus() >= 500) {
				wrong.add(route + ": " + answer.getStatus());
			}
			return String.valueOf(answer.getContentType()).contains("html") ? answer.getContentAsString() : "";
		}
		catch (ServletException ex) {
			wrong.add(route + ": " + ex.getMessage());
			return "";
		}
	}

}
