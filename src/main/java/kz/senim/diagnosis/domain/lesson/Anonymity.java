package kz.senim.diagnosis.domain.lesson;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.client.person.NameKeys;

/**
 * Finds what would tell of whom a lesson is: names in any case ending, days, and numbers
 * of people, files and telephones. A net with holes, so that a supervisor reads too.
 */
final class Anonymity {

	private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

	private static final Pattern DAY = Pattern
		.compile("\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b");

	private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s()-]*\\d){5,}");

	/** How many letters a case ending may add. */
	private static final int ENDING = 4;

	private static final int LONG_NAME = 4;

	private static final String VOWELS = "аеиоуыэюя";

	private Anonymity() {
	}

	/**
	 * What gives somebody away, as it stands in the text; empty if nothing was found.
	 */
	static Set<String> found(String text, Collection<String> names) {
		List<String> keys = names.stream()
			.flatMap((name) -> words(name).map(MatchResult::group))
			.map(Anonymity::key)
			.filter((key) -> key.length() > 2)
			.toList();
		Set<String> found = words(text).map(MatchResult::group)
			.filter((word) -> keys.stream().anyMatch((key) -> names(key(word), key)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Stream.of(DAY, NUMBER)
			.flatMap((pattern) -> pattern.matcher(text).results())
			.map(MatchResult::group)
			.forEach(found::add);
		return found;
	}

	/** A last vowel changes with the case; what is short may grow by one letter only. */
	private static boolean names(String word, String name) {
		boolean vowel = VOWELS.indexOf(name.charAt(name.length() - 1)) >= 0;
		String stem = vowel ? name.substring(0, name.length() - 1) : name;
		return word.startsWith(stem) && word.length() <= name.length() + ((name.length() >= LONG_NAME) ? ENDING : 1);
	}

	private static Stream<MatchResult> words(String text) {
		return WORD.matcher(text).results();
	}

	private static String key(String word) {
		return NameKeys.folded(word.toLowerCase(Locale.ROOT));
	}

}
