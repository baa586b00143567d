package kz.senim.quality;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every template keeps to; a dead fragment or an open door for scripts is found
 * without drawing the page.
 */
class TemplateTests {

	private static final Map<String, String> TEMPLATES = SourceFiles.templates();

	private static final Pattern REFERENCE = Pattern.compile("~\\{\\s*([\\w/-]*)\\s*(?:::\\s*([#\\w-]+))?");

	private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"([\\w-]+)");

	/**
	 * Forms that only do something that is the same when done twice: leave, search, read,
	 * end a sign-in, open again what is closed, prove who acts, set up or take off a
	 * second factor; and those that carry another's text.
	 */
	private static final List<String> ACTIONS = List.of("/login", "/logout", "/exit", "/search", "/notices/",
			"/sessions/end", "/clients/views/", "/reopen", "/enable", "/link", "/profile/password", "${kept.path()}",
			"${stale.", "@{''}", "/profile/factors", "/session/confirm", "/access/");

	@Test
	void textIsAlwaysEscaped() {
		assertThat(found(Pattern.compile("th:utext|\\[\\(|\\[\\["))).isEmpty();
	}

	@Test
	void styleAndScriptStandInFiles() {
		Pattern inline = Pattern.compile("(?i)\\s(?:th:)?style(?:append)?=|<style|\\s(?:th:)?on[a-z]+=|javascript:"
				+ "|<script(?![^>]*src=)|th:inline");

		assertThat(found(inline)).isEmpty();
	}

	@Test
	void everyFragmentThatIsUsedIsThere() {
		List<String> dead = TEMPLATES.entrySet()
			.stream()
			.flatMap((template) -> REFERENCE.matcher(template.getValue())
				.results()
				.filter((reference) -> isDead(template.getKey(), reference))
				.map((reference) -> template.getKey() + ": " + reference.group()))
			.toList();

		assertThat(dead).isEmpty();
	}

	@Test
	void everyFormSaysHowItIsSent() {
		List<String> silent = forms().filter((form) -> !form.element().hasAttr("method")).map(Form::toString).toList();

		assertThat(silent).isEmpty();
	}

	@Test
	void everyPostGoesThroughThymeleafForItsToken() {
		List<String> bare = forms().filter(Form::isPost)
			.filter((form) -> !form.element().hasAttr("th:action"))
			.map(Form::toString)
			.toList();

		assertThat(bare).isEmpty();
	}

	@Test
	void everyFormThatSavesHasAKeyOrAVersion() {
		List<String> without = forms().filter(Form::isPost)
			.filter((form) -> ACTIONS.stream().noneMatch(form.element().attr("th:action")::contains))
			.filter((form) -> !isGuarded(form.element().outerHtml(), 3))
			.map(Form::toString)
			.toList();

		assertThat(without).as("create forms need a key, edit forms a version").isEmpty();
	}

	private static boolean isGuarded(String html, int depth) {
		if (html.contains("shell/form :: keys") || html.contains("shell/form :: version")
				|| html.contains("name=\"formKey\"") || html.contains("name=\"version\"")) {
			return true;
		}
		return depth > 0 && REFERENCE.matcher(html)
			.results()
			.map(MatchResult::group)
			.map((reference) -> reference.replaceFirst("~\\{\\s*", "").replaceFirst("\\s*::.*", ""))
			.filter((file) -> !file.startsWith("shell/") || file.equals("shell/confirm"))
			.map((file) -> TEMPLATES.getOrDefault(file, ""))
			.anyMatch((part) -> isGuarded(part, depth - 1));
	}

	private static boolean isDead(String template, MatchResult reference) {
		String file = reference.group(1).isEmpty() ? template : reference.group(1);
		String fragment = reference.group(2);
		if (file.startsWith("__")) {
			return false;
		}
		if (!TEMPLATES.containsKey(file)) {
			return !reference.group(1).isEmpty();
		}
		if (fragment == null) {
			return false;
		}
		String html = TEMPLATES.get(file);
		return fragment.startsWith("#") ? !html.contains("id=\"" + fragment.substring(1) + "\"")
				: FRAGMENT.matcher(html).results().noneMatch((name) -> name.group(1).equals(fragment));
	}

	private static Stream<Form> forms() {
		return TEMPLATES.entrySet()
			.stream()
			.flatMap((template) -> Jsoup.parse(template.getValue(), Parser.xmlParser())
				.select("form")
				.stream()
				.map((form) -> new Form(template.getKey(), form)));
	}

	private static List<String> found(Pattern forbidden) {
		return TEMPLATES.entrySet().stream().flatMap((template) -> {
			Matcher matcher = forbidden.matcher(template.getValue());
			return matcher.results().map((hit) -> template.getKey() + ": " + hit.group().strip());
		}).toList();
	}

	/**
	 * A form as it stands in its template.
	 */
	private record Form(String template, Element element) {

		boolean isPost() {
			return "post".equalsIgnoreCase(this.element.attr("method"));
		}

		@Override
		public String toString() {
			return this.template + ": "
					+ String.join(" ", this.element.attributes().asList().stream().map(Attribute::html).toList());
		}

	}

}
