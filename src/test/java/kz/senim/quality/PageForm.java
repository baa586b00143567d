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

/**
 * A form as it stands in a page.
 */
record PageForm(String page, String action, boolean post, Map<String, List<String>> hidden,
		Map<String, List<String>> answers, Set<String> texts) {

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
		String action = form.attr("action").isEmpty() ? page : form.attr("action");
		return new PageForm(page, action, form.attr("method").equalsIgnoreCase("post"), hidden, answers, texts);
	}

	/**
	 * What a hasty person would answer: what stands there, else the first thing that
	 * fits.
	 */
	private static void answer(Element form, Element field, Map<String, List<String>> answers) {
		String name = field.attr("name");
		switch (field.attr("type")) {
			case "radio" -> {
				boolean chosen = !form.select("[name=" + name + "][checked]").isEmpty();
				if (chosen ? field.hasAttr("checked") : !answers.containsKey(name)) {
					add(answers, name, field.val());
				}
			}
			case "checkbox" -> {
				boolean first = form.select("[type=checkbox][name=" + name + "]").first() == field;
				boolean many = form.select("[type=checkbox][name=" + name + "]").size() > 1;
				if (field.hasAttr("checked") || (first && many)) {
					add(answers, name, field.val());
				}
			}
			default -> add(answers, name, field.normalName().equals("select") ? option(field) : text(field));
		}
	}

	private static String option(Element select) {
		Element chosen = select.selectFirst("option[selected]");
		if (chosen == null) {
			chosen = select.select("option").stream().filter((one) -> !one.val().isEmpty()).findFirst().orElse(null);
		}
		return (chosen != null) ? chosen.val() : "";
	}

	private static String text(Element field) {
		String there = field.normalName().equals("textarea") ? field.wholeText().strip() : field.val();
		String hint = field.attr("placeholder");
		if (!there.isEmpty()) {
			return there;
		}
		if (hint.contains("гггг") || hint.contains("жжжж") || field.hasClass("s-w-date")) {
			return field.attr("name").matches(".*(?i)birth.*") ? "12.03.1985" : "23.11.2026";
		}
		if (field.hasClass("s-w-time")) {
			return "09:30";
		}
		if (field.attr("name").equals("iin")) {
			return "";
		}
		return switch (field.attr("inputmode")) {
			case "numeric" -> "5";
			case "tel" -> "+77011234567";
			default -> field.attr("type").equals("number") ? "5" : "Проверка";
		};
	}

	private static boolean isText(Element field) {
		return field.normalName().equals("textarea")
				|| Set.of("", "text", "search", "tel", "password", "email").contains(field.attr("type"));
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
