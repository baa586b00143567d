package kz.senim.shell;

import java.util.Arrays;
import java.util.Comparator;

import jakarta.servlet.Filter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@SpringJUnitWebConfig(classes = Showcase.class, initializers = ConfigDataApplicationContextInitializer.class)
class ShellPagesTests {

	private MockMvc mvc;

	@BeforeEach
	void setUp(WebApplicationContext context, @Autowired FilterRegistrationBean<?>[] filters) {
		Filter[] inOrder = Arrays.stream(filters)
			.sorted(Comparator.comparingInt(FilterRegistrationBean::getOrder))
			.map(FilterRegistrationBean::getFilter)
			.toArray(Filter[]::new);
		this.mvc = MockMvcBuilders.webAppContextSetup(context).addFilters(inOrder).build();
	}

	@Test
	void drawsEveryPartWithoutMissingTextsOrInlineStyles() throws Exception {
		for (String language : new String[] { "ru", "kk", "en" }) {
			Document page = page(get("/showcase?lang=" + language), 200);

			assertThat(page.text()).doesNotContain("??").doesNotContain("Этого не видно");
			assertThat(page.select("[style], script:not([src])")).isEmpty();
			assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
		}
	}

	@Test
	void keepsWhatWasTypedAndSaysWhatIsWrongAtTheField() throws Exception {
		Document page = page(post("/showcase").param("name", "  ")
			.param("born", "31.02.2026")
			.param("words", "Тағы күтіңіз")
			.param("purposes", "P7", "P1")
			.param("trust", "4")
			.param("formKey", "abc"), 422);

		assertThat(page.select(".s-errors a").eachAttr("href")).contains("#f-name", "#f-born");
		assertThat(page.selectFirst("#f-born").val()).isEqualTo("31.02.2026");
		assertThat(page.selectFirst("#f-born").attr("aria-describedby")).isEqualTo("f-born-e");
		assertThat(page.selectFirst("#f-born-e").text()).contains("дд.мм.гггг");
		assertThat(page.selectFirst("#f-words").wholeText().strip()).isEqualTo("Тағы күтіңіз");
		assertThat(page.select("[name=purposes][checked]").eachAttr("value")).containsExactly("P1", "P7");
		assertThat(page.select(".s-more [name=purposes][value=P7]")).isEmpty();
		assertThat(page.select("[name=trust][checked]").eachAttr("value")).containsExactly("4");
		assertThat(page.selectFirst("[name=formKey]").val()).isEqualTo("abc");
	}

	@Test
	void asksForWhatIsMissing() throws Exception {
		Document page = page(post("/showcase").param("name", "  "), 422);

		assertThat(page.selectFirst("#f-name-e").text()).contains("Заполните это поле");
	}

	@Test
	void refusesCharactersThatNoDatabaseKeeps() throws Exception {
		Document page = page(post("/showcase").param("name", "a\u0000b"), 422);

		assertThat(page.selectFirst("#f-name-e").text()).contains("нельзя сохранить");
	}

	@Test
	void showsMineAndTheirsAndSendsTheChosenOne() throws Exception {
		Document page = page(
				post("/showcase/stale").param("words", "мой").param("born", "30.11.2026").param("name", "Имя"), 409);

		assertThat(page.select("[name='_pick.words']")).hasSize(3);
		assertThat(page.selectFirst("[name=name]").val()).isEqualTo("Имя");
		assertThat(page.selectFirst("[name=version]").val()).isEqualTo("7");
		assertThat(page.select("mark.is-theirs").text()).contains("конца месяца");
	}

	@Test
	void answersRefusalsWithPagesThatCarryANumber() throws Exception {
		assertThat(page(get("/showcase/missing"), 404).selectFirst(".s-ref").text()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
		assertThat(page(get("/showcase/refused"), 422).text()).contains("Проверьте 5 полей");
	}

	private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
		MvcResult result = this.mvc.perform(request).andReturn();
		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
