package kz.senim.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form as it stands in a page.
 */
record PageForm(String page, String action, boolean post, Map<String, List<String>> hidden,
		Map<String, List<String>> answers, Set<String> texts, Map<String, List<String>> choices) {

	/** All forms of a page. */
	static List<PageForm> of(String page, Document document) {
		return document.select("form").stream().map((form) -> of(page, form)).toList();
	}

	private static PageForm of(String page, Element form) {
		Map<String, List<String>> hidden = new LinkedHashMap<>();
		Map<String, List<String>> answers = new LinkedHashMap<>();
		Set<String> texts = new TreeSet<>();
		for (Element field : form.select("input[name], select[name], textarea[name]")) {
			if (field.attr("type").equals("hidden")) {
				add(hidden, field.attr("name"), field.val());
				continue;
			}
			if (isText(field)) {
				texts.add(field.attr("name"));
			}
			answer(form, field, answers);
		}
		button(form, answers);
		String action = form.attr("action").isEmpty() ? page : form.attr("action");
		return new PageForm(page, action, form.attr("method").equalsIgnoreCase("post"), hidden, answers, texts,
				choices(form));
	}

	/** The first button that says what is to be done. */
	private static void button(Element form, Map<String, List<String>> answers) {
		Element button = form.selectFirst("button[name][value]:not([name=then])");
		if (button != null && !answers.containsKey(button.attr("name"))) {
			add(answers, button.attr("name"), button.val());
		}
	}

	/** What the page offers for each field. */
	private static Map<String, List<String>> choices(Element form) {
		Map<String, List<String>> choices = new LinkedHashMap<>();
		for (Element one : form.select("input[type=radio], input[type=checkbox], button[name][value]")) {
			add(choices, one.attr("name"), one.val());
		}
		for (Element select : form.select("select[name]")) {
			select.select("option").forEach((one) -> add(choices, select.attr("name"), one.val()));
		}
		choices.values().forEach((values) -> values.removeIf(String::isEmpty));
		return choices;
	}

	/**
	 * What a hasty person would answer: what stands there, else the first thing that
	 * fits. Further lines of a list stay as they are.
	 */
	private static void answer(Element form, Element field, Map<String, List<String>> answers) {
		String name = field.attr("name");
		switch (field.attr("type")) {
			case "radio" -> {
				boolean chosen = named(form, name).stream().anyMatch((one) -> one.hasAttr("checked"));
				if (chosen ? field.hasAttr("checked") : !answers.containsKey(name) && !isLine(name)) {
					add(answers, name, field.val());
				}
				answers.putIfAbsent(name, new ArrayList<>());
			}
			case "checkbox" -> {
				List<Element> all = named(form, name);
				if (field.hasAttr("checked") || (all.get(0) == field && all.size() > 1 && !isLine(name))) {
					add(answers, name, field.val());
				}
				answers.putIfAbsent(name, new ArrayList<>());
			}
			default -> add(answers, name, field.normalName().equals("select") ? option(field) : text(field));
		}
	}

	private static List<Element> named(Element form, String name) {
		return form.select("input").stream().filter((one) -> one.attr("name").equals(name)).toList();
	}

	private static boolean isLine(String name) {
		return name.contains("[");
	}

	private static String option(Element select) {
		Element chosen = select.selectFirst("option[selected]");
		if (chosen == null && !isLine(select.attr("name"))) {
			chosen = select.select("option").stream().filter((one) -> !one.val().isEmpty()).findFirst().orElse(null);
		}
		return (chosen != null) ? chosen.val() : "";
	}

	private static String text(Element field) {
		String there = field.normalName().equals("textarea") ? field.wholeText().strip() : field.val();
		String hint = field.attr("placeholder");
		if (!there.isEmpty() || isLine(field.attr("name"))) {
			return there;
		}
		if (hint.contains("гггг") || hint.contains("жжжж")) {
			return field.attr("name").matches(".*(?i)birth.*") ? "12.03.1985" : "23.11.2026";
		}
		if (hint.contains(":мм")) {
			return "09:30";
		}
		if (field.attr("name").matches("iin(\\.number)?")) {
			return "";
		}
		return switch (field.attr("inputmode")) {
			case "numeric" -> "5";
			case "tel" -> "+77011234567";
			default -> field.attr("type").equals("number") ? "5" : "Проверка";
		};
	}

	private static boolean isText(Element field) {
		return field.normalName().equals("textarea") || (field.normalName().equals("input")
				&& Set.of("", "text", "search", "tel", "password", "email").contains(field.attr("type")));
	}

	private static void add(Map<String, List<String>> fields, String name, String value) {
		fields.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
	}

	/** The form apart from ids, to send each kind once. */
	String kind() {
		return (this.post ? "POST " : "GET ")
				+ this.action.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("\\?.*", "") + " "
				+ this.hidden.keySet()
					.stream()
					.filter((name) -> !name.startsWith("_"))
					.collect(Collectors.joining(" "));
	}

	/** As filled, with some fields changed. */
	String body(Map<String, String> changes) {
		Map<String, List<String>> all = new LinkedHashMap<>(this.hidden);
		all.putAll(this.answers);
		changes.forEach((name, value) -> all.put(name, List.of(value)));
		return Walker.encode(all);
	}

	/** The same form with other answers. */
	PageForm with(Map<String, List<String>> changes) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.answers);
		changed.putAll(changes);
		return new PageForm(this.page, this.action, this.post, this.hidden, changed, this.texts, this.choices);
	}

	/** As filled, for a request below the browser, which adds its own token. */
	MultiValueMap<String, String> fields() {
		MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
		this.hidden.forEach((name, values) -> all.put(name, new ArrayList<>(values)));
		this.answers.forEach((name, values) -> all.put(name, new ArrayList<>(values)));
		all.remove("_csrf");
		return all;
	}

	/** With the hidden fields only. */
	String emptyBody() {
		Map<String, List<String>> all = new LinkedHashMap<>(this.hidden);
		this.texts.forEach((name) -> all.put(name, List.of("")));
		return Walker.encode(all);
	}

	/** With one value in every text field; percent-encoded. */
	String everywhere(String value, int most) {
		return body(this.texts.stream().limit(most).collect(Collectors.toMap((name) -> name, (name) -> value)));
	}

	/** With nonsense where the page keeps what it needs to know. */
	String nonsense() {
		return body(this.hidden.keySet()
			.stream()
			.filter((name) -> !name.equals("_csrf"))
			.collect(Collectors.toMap((name) -> name, (name) -> "x'99999999999999999999")));
	}

	@Override
	public String toString() {
		return kind() + "(on " + this.page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}") + ")";
	}

}
