package kz.senim.quality;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field of every form of every role takes everything: no answer is a failure,
 * nothing that was typed becomes a part of the page, legal text stays what it was.
 */
@SenimIT
class HostileInputIT {

	private static final String LEGAL = "Қазақша әңғүұқөһі «тырнақша» 'апостроф' \"quotes\" 😀👩‍👧 עברית & <b> 100 % \\ C:";

	private static final String MARKUP = "\"'><img src=x onerror=alert(1)><script>alert(1)</script>";

	private static final List<String> CORPUS = List.of("a\0b", "a\uD800b", "\uDC00", "a\u202Eb\u2066c",
			"a\u200B\uFEFFb", MARKUP, "' or '1'='1", "'; drop table client; --", "%_%\\", "${31337*31337}",
			"__${31337*31337}__::.x", "#{31337*31337}", "T(java.lang.Runtime).getRuntime()", "*{31337*31337}", "-1",
			"99999999999999999999", "1e400", "NaN", "0x10", "31.02.2026", "00.00.0000", "25:61", "\r\nSet-Cookie: a=b",
			"../../etc/passwd", "=1+1", "İıſ", LEGAL);

	private static final List<String> BROKEN = List.of("x'", "", "-1", "99999999999999999999", "a\0b", "\uD800",
			"00000000-0000-0000-0000-000000000000");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private FoundForms found;

	private final Set<String> wrong = new LinkedHashSet<>();

	private int requests;

	@BeforeEach
	void oneOfEachThing() throws Exception {
		this.found = new FoundForms(this.mvc, this.requestMappingHandlerMapping,
				new World(this.agency, this.agency.worker, this.agency.supervisor, this.mvc));
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker", "supervisor", "admin" })
	void everyFieldTakesEverything(String role) throws Exception {
		Agency.Person person = role.equals("worker") ? this.agency.worker
				: role.equals("supervisor") ? this.agency.supervisor : this.agency.admin;
		List<PageForm> forms = this.found.of(person);
		for (PageForm form : forms) {
			FoundForms.forgetLimits();
			eachValueInEachField(form, person);
			nonsenseInWhatThePageKeeps(form, person);
			fieldsMissingDoubledAndNested(form, person);
			legalTextStays(form, person);
		}
		System.out.printf("%s: %d forms, %d requests%n", role, forms.size(), this.requests);

		assertThat(forms).hasSizeGreaterThan(5);
		assertThat(this.wrong).isEmpty();
	}

	/** In each round every field gets another value, so that all pairs are met. */
	private void eachValueInEachField(PageForm form, Agency.Person person) throws Exception {
		List<String> fields = List.copyOf(form.answers().keySet());
		for (int round = 0; round < (fields.isEmpty() ? 0 : CORPUS.size()); round++) {
			MultiValueMap<String, String> sent = form.fields();
			for (int i = 0; i < fields.size(); i++) {
				if (form.texts().contains(fields.get(i)) || (round + i) % 2 == 0) {
					sent.set(fields.get(i), CORPUS.get((round + i) % CORPUS.size()));
				}
			}
			send(form, sent, person, "round " + round);
		}
	}

	private void nonsenseInWhatThePageKeeps(PageForm form, Agency.Person person) throws Exception {
		for (String name : form.hidden().keySet()) {
			for (String value : name.equals("_csrf") ? List.<String>of() : BROKEN) {
				MultiValueMap<String, String> sent = form.fields();
				sent.set(name, value);
				send(form, sent, person, name + "=" + value);
			}
		}
	}

	private void fieldsMissingDoubledAndNested(PageForm form, Agency.Person person) throws Exception {
		send(form, new LinkedMultiValueMap<>(), person, "nothing");
		MultiValueMap<String, String> twice = form.fields();
		twice.replaceAll(
				(name, values) -> values.isEmpty() ? List.of("x", "x") : List.of(values.get(0), values.get(0), "x"));
		send(form, twice, person, "all doubled");
		MultiValueMap<String, String> long1 = form.fields();
		form.texts().stream().findFirst().ifPresent((name) -> long1.set(name, "я".repeat(1_000_000)));
		send(form, long1, person, "1 MB");
		for (String end : List.of(".class.module", "[0]", "[-1]", "[999999999]", "[", "[x].y", ".", "[0][0]")) {
			MultiValueMap<String, String> nested = form.fields();
			form.answers().keySet().forEach((name) -> nested.set(name + end, "1"));
			form.answers()
				.keySet()
				.stream()
				.filter((name) -> name.contains("[0]"))
				.forEach((name) -> nested.set(name.replace("[0]", end), "1"));
			send(form, nested, person, "nested " + end);
		}
	}

	/** Where it is kept it is whole; where it is refused it still stands in the field. */
	private void legalTextStays(PageForm found, Agency.Person person) throws Exception {
		PageForm form = this.found.again(found, person);
		String mark = "ж" + UUID.randomUUID().toString().substring(0, 8);
		String text = mark + " " + LEGAL;
		MultiValueMap<String, String> sent = form.fields();
		form.texts().forEach((name) -> sent.set(name, text));
		MockHttpServletResponse answer = send(form, sent, person, "legal text");
		if (answer != null && answer.getStatus() == 422) {
			Document page = Jsoup.parse(answer.getContentAsString());
			form.texts().stream().filter((name) -> cut(page, name, text)).forEach((name) -> {
				this.wrong.add(form + ": " + name + " does not come back");
			});
		}
		kept(mark, text).forEach((place) -> this.wrong.add(form + ": changed in " + place));
	}

	private static boolean cut(Document page, String name, String text) {
		Element field = page.selectFirst("main [name='" + name + "']");
		if (field == null || field.attr("type").equals("password")) {
			return false;
		}
		String value = field.normalName().equals("textarea") ? field.wholeText() : field.val();
		return !value.strip().equals(text);
	}

	private static List<String> kept(String mark, String text) {
		List<String> changed = new ArrayList<>();
		TestDatabase.owner()
			.sql("select tablename::text from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list()
			.forEach((table) -> TestDatabase.owner()
				.sql("select f.key from " + table + """
						 t, jsonb_each_text(to_jsonb(t)) f where f.key !~ '_key|sort_name|new_value|old_value'
						 and t::text like :mark and f.value like :mark and position(:text in f.value) = 0
						""")
				.param("mark", "%" + mark + "%")
				.param("text", text)
				.query(String.class)
				.list()
				.forEach((column) -> changed.add(table + "." + column)));
		return changed;
	}

	private @org.jspecify.annotations.Nullable MockHttpServletResponse send(PageForm form,
			MultiValueMap<String, String> fields, Agency.Person person, String what) throws Exception {
		this.requests++;
		MockHttpServletResponse answer;
		try {
			answer = this.found.send(form, fields, person);
		}
		catch (jakarta.servlet.ServletException ex) {
			this.wrong.add(form + " " + what + ": " + first(ex));
			return null;
		}
		if (answer.getStatus() >= 500) {
			this.wrong.add(form + " " + what + ": " + answer.getStatus());
		}
		String body = String.valueOf(answer.getContentType()).contains("html") ? answer.getContentAsString() : "";
		Document page = Jsoup.parse(body);
		if (!page.select("img[src=x], [onerror], script:not([src])").isEmpty() || body.contains("982007569")) {
			this.wrong.add(form + " " + what + ": typed text became a part of the page");
		}
		if (answer.getHeaderNames().contains("Set-Cookie") && answer.getHeaders("Set-Cookie").contains("a=b")) {
			this.wrong.add(form + " " + what + ": a header was typed");
		}
		return answer;
	}

	private static String first(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause.getClass().getSimpleName() + " "
				+ String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
	}

}
