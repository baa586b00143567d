package kz.senim.quality;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The forms of all pages that a person may open, found by the routes, and how they are
 * sent below the browser.
 */
final class FoundForms {

	/** They end the sign-in, or need no person. */
	private static final String LEAVING = "/(logout|exit|login|session|invite|reset).*|/profile/(password|sessions|factor).*";

	private final MockMvc mvc;

	private final RequestMappingHandlerMapping mapping;

	private final World world;

	FoundForms(MockMvc mvc, RequestMappingHandlerMapping mapping, World world) {
		this.mvc = mvc;
		this.mapping = mapping;
		this.world = world;
	}

	/** One form of each kind. */
	List<PageForm> of(Agency.Person person) throws Exception {
		Map<String, PageForm> forms = new LinkedHashMap<>();
		for (Routes.Route route : Routes.of(this.mapping)) {
			if (route.isGet() && !route.pattern().matches(LEAVING)) {
				String path = this.world.path(route.pattern()) + "?client=" + this.world.things.get("clients");
				for (PageForm form : at(path, person)) {
					if (!form.action().matches(LEAVING)) {
						forms.putIfAbsent(form.kind(), form);
					}
				}
			}
		}
		return List.copyOf(forms.values());
	}

	/** The form as it stands now; keys and versions may be others than before. */
	PageForm again(PageForm form, Agency.Person person) throws Exception {
		return at(form.page(), person).stream()
			.filter((one) -> one.kind().equals(form.kind()))
			.findFirst()
			.orElse(form);
	}

	List<PageForm> at(String page, Agency.Person person) throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(get(URI.create(page)).with(People.signedIn(person.id())))
			.andReturn()
			.getResponse();
		boolean shows = answer.getStatus() == 200 && String.valueOf(answer.getContentType()).contains("html");
		return shows ? PageForm.of(page, Jsoup.parse(answer.getContentAsString())) : List.of();
	}

	MockHttpServletResponse send(PageForm form, MultiValueMap<String, String> fields, Agency.Person person)
			throws Exception {
		URI target = URI.create(form.action().replaceAll("#.*", ""));
		MockHttpServletRequestBuilder request = form.post() ? post(target).with(csrf()) : get(target);
		return this.mvc.perform(request.params(fields).with(People.signedIn(person.id()))).andReturn().getResponse();
	}

	/** Limits are proven elsewhere. */
	static void forgetLimits() {
		TestDatabase.owner().sql("delete from rate_limit").update();
	}

}
