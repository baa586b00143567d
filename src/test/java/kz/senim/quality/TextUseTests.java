package kz.senim.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every visible word is a key, every key that is used has a text, and every text is used.
 */
class TextUseTests {

	private static final Set<String> KEYS = MessageFilesOnDisk.texts("en").keySet();

	private static final Map<String, String> SOURCES = sources();

	/** Places of a key in the code: the first group is the key. */
	private static final List<Pattern> USES = List.of(Pattern.compile("#\\{([\\w.]+)[}(]"),
			Pattern.compile("msg\\.(?:of|with)\\('([\\w.]+)'"),
			Pattern.compile("(?:message|defaultMessage) = \"\\{([\\w.]+)}\""),
			Pattern.compile("new RuleViolated\\(\\s*\"([\\w.]+)\"\\s*[,)]"),
			Pattern.compile("(?:texts|messages)\\.(?:of|with)\\(\\s*\"([\\w.]+)\"\\s*[,)]"),
			Pattern.compile("Flash\\.\\w+\\(\\w+,\\s*\"([\\w.]+)\"\\s*[,)]"),
			Pattern.compile("Forms\\.send\\(\\w+, errors, redirect,\\s*\"([\\w.]+)\""),
			Pattern.compile("rejectValue\\(\"[^\"]*\",\\s*\"([\\w.]+)\"\\s*[,)]"));

	/** Keys built from parts, beside those whose first part ends in a dot in the code. */
	private static final List<String> BUILT = List.of("jakarta.", "typeMismatch");

	private static final List<String> VISIBLE = List.of("title", "placeholder", "aria-label", "alt", "label");

	@Test
	void everyKeyThatIsUsedHasAText() {
		Set<String> missing = new TreeSet<>();
		SOURCES.forEach((file,
				code) -> USES.forEach((use) -> use.matcher(code)
					.results()
					.map((hit) -> hit.group(1))
					.filter((key) -> !key.endsWith(".") && !KEYS.contains(key))
					.forEach((key) -> missing.add(file + ": " + key))));

		assertThat(missing).isEmpty();
	}

	@Test
	void everyTextIsUsed() {
		Set<String> words = new TreeSet<>();
		Set<String> starts = new TreeSet<>(BUILT);
		Pattern word = Pattern.compile("[A-Za-z]\\w*(?:\\.\\w+)+\\.?");
		SOURCES.values().forEach((code) -> word.matcher(code).results().forEach((hit) -> {
			String key = hit.group().replaceFirst("__$", "");
			(key.endsWith(".") ? starts : words).add(key);
		}));

		List<String> unused = KEYS.stream()
			.filter((key) -> !words.contains(key))
			.filter((key) -> starts.stream().noneMatch(key::startsWith))
			.filter((key) -> !isLabelOfAField(key))
			.toList();

		assertThat(unused).as("texts that nothing shows").isEmpty();
	}

	@Test
	void noTemplateHoldsWords() {
		List<String> literal = new ArrayList<>();
		SourceFiles.templates()
			.forEach((name, html) -> Jsoup.parse(html, Parser.xmlParser()).getAllElements().forEach((element) -> {
				literals(element).forEach((text) -> literal.add(name + ": " + text));
			}));

		assertThat(literal).isEmpty();
	}

	@Test
	void noExpressionHoldsWords() {
		Pattern quoted = Pattern.compile("\\p{IsCyrillic}{2,}");
		List<String> literal = new ArrayList<>();
		SourceFiles.templates()
			.forEach((name,
					html) -> quoted.matcher(html).results().forEach((hit) -> literal.add(name + ": " + hit.group())));

		assertThat(literal).isEmpty();
	}

	@Test
	void annotationsNameKeys() {
		Pattern literal = Pattern.compile("message = \"(?!\\{)[^\"]*\"");
		List<String> found = new ArrayList<>();
		SOURCES.forEach(
				(file, code) -> literal.matcher(code).results().forEach((hit) -> found.add(file + ": " + hit.group())));

		assertThat(found).isEmpty();
	}

	@Test
	void scriptsHoldNoWords() {
		Pattern words = Pattern
			.compile("\\p{IsCyrillic}{2,}|(?:textContent|innerText|innerHTML|title|ariaLabel)\\s*=\\s*"
					+ "['\"`][^'\"`$]*[A-Za-z]{2}|(?:alert|confirm|prompt)\\(");
		List<String> found = new ArrayList<>();
		for (Path file : SourceFiles.find(SourceFiles.SCRIPTS, ".js")) {
			String code = SourceFiles.read(file).replaceAll("(?m)^\\s*//.*$|(?s)/\\*.*?\\*/|\\[[^\\]\n]*]", "");
			words.matcher(code).results().forEach((hit) -> found.add(file.getFileName() + ": " + hit.group()));
		}

		assertThat(found).isEmpty();
	}

	/** The summary of a form finds the label of a field by the prefix in the template. */
	private static boolean isLabelOfAField(String key) {
		String prefix = key.substring(0, Math.max(0, key.lastIndexOf('.')));
		return SOURCES.values().stream().anyMatch((code) -> code.contains("labels='" + prefix + "'"));
	}

	private static Stream<String> literals(Element element) {
		boolean replaced = element.hasAttr("th:text") || element.hasAttr("th:replace")
				|| element.normalName().equals("kbd");
		Stream<String> texts = replaced ? Stream.empty()
				: element.textNodes().stream().map(TextNode::text).filter(TextUseTests::hasWord);
		Stream<String> attributes = VISIBLE.stream().map(element::attr).filter(TextUseTests::hasWord);
		return Stream.concat(texts, attributes);
	}

	private static boolean hasWord(String text) {
		return text.codePoints().anyMatch(Character::isLetter);
	}

	private static Map<String, String> sources() {
		Map<String, String> all = new TreeMap<>(SourceFiles.templates());
		SourceFiles.find(SourceFiles.MAIN, ".java")
			.forEach((file) -> all.put(file.toString(), SourceFiles.read(file).replaceAll("(?s)/\\*\\*.*?\\*/", "")));
		SourceFiles.find(SourceFiles.SCRIPTS, ".js")
			.forEach((file) -> all.put(file.toString(), SourceFiles.read(file)));
		return all;
	}

}
