package kz.senim.retention.export;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Blacks out in free texts what names other people, with the endings that Russian and
 * Kazakh put on a name.
 */
final class OtherPeople {

	/** What stands in place of a name. */
	static final String BLACK = "███";

	private static final int SHORTEST = 3;

	private static final int STEM = 5;

	private final Pattern names;

	private final Pattern phones;

	private final Set<String> own;

	/**
	 * What to look for.
	 * @param others names and phones of others, as they stand in the records
	 * @param own names of the person, which stay
	 */
	OtherPeople(Collection<String> others, Collection<String> own) {
		this.own = words(own).map(OtherPeople::stem).collect(Collectors.toSet());
		this.names = any(words(others).filter((word) -> word.length() >= SHORTEST)
			.map(OtherPeople::stem)
			.filter((stem) -> !this.own.contains(stem))
			.map((stem) -> Pattern.quote(stem) + "\\p{L}{0,8}"));
		this.phones = any(others.stream()
			.map((one) -> one.replaceAll("\\D", ""))
			.filter((digits) -> digits.length() >= 10)
			.map((digits) -> digits.substring(digits.length() - 10))
			.map((digits) -> String.join("[\\s()-]*", digits.split(""))));
	}

	/** The text without names and phones of others. */
	String hide(String text) {
		String masked = this.names.matcher(text).replaceAll(Matcher.quoteReplacement(BLACK));
		return this.phones.matcher(masked).replaceAll(Matcher.quoteReplacement(BLACK));
	}

	private static Stream<String> words(Collection<String> texts) {
		return texts.stream()
			.flatMap((text) -> Stream.of(text.split("[^\\p{L}]+")))
			.map((word) -> word.toLowerCase(Locale.ROOT));
	}

	/** A long name loses its last letter, which changes with the case. */
	private static String stem(String word) {
		return (word.length() >= STEM) ? word.substring(0, word.length() - 1) : word;
	}

	private static Pattern any(Stream<String> parts) {
		Set<String> all = parts.collect(Collectors.toCollection(TreeSet::new));
		String alternatives = all.isEmpty() ? "(?!)" : String.join("|", all);
		return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

}
