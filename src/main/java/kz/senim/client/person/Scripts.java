package kz.senim.client.person;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Latin and Cyrillic letters that look alike: a word that mixes the scripts is brought
 * back to one of them.
 */
final class Scripts {

	private static final Map<Integer, Integer> TO_CYRILLIC = pairs("aceopxyikhəɵABCEHKMOPTXYIƏƟ",
			"асеорхуікһәөАВСЕНКМОРТХУІӘӨ");

	private static final Map<Integer, Integer> TO_LATIN = pairs("асеорхуікһАВСЕНКМОРТХУІҺ", "aceopxyikhABCEHKMOPTXYIH");

	private Scripts() {
	}

	/** Whether a word of the text has letters of both scripts: worth a warning. */
	static boolean mixed(String text) {
		return words(text).anyMatch(Scripts::mixedWord);
	}

	/** Every mixed word in Cyrillic, else in Latin where that is what it can be. */
	static String unmixed(String text) {
		StringBuilder result = new StringBuilder();
		for (String piece : text.split("(?<=[\\s-])|(?=[\\s-])")) {
			result.append(mixedWord(piece) ? unmixedWord(piece) : piece);
		}
		return result.toString();
	}

	private static String unmixedWord(String word) {
		String cyrillic = replaced(word, TO_CYRILLIC);
		if (!mixedWord(cyrillic)) {
			return cyrillic;
		}
		String latin = replaced(word, TO_LATIN);
		return mixedWord(latin) ? word : latin;
	}

	private static Stream<String> words(String text) {
		return Stream.of(text.split("[\\s-]+"));
	}

	private static boolean mixedWord(String word) {
		return has(word, UnicodeScript.LATIN) && has(word, UnicodeScript.CYRILLIC);
	}

	static boolean has(String text, UnicodeScript script) {
		return text.codePoints().anyMatch((letter) -> UnicodeScript.of(letter) == script);
	}

	private static String replaced(String word, Map<Integer, Integer> letters) {
		return word.codePoints()
			.map((letter) -> letters.getOrDefault(letter, letter))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static Map<Integer, Integer> pairs(String from, String to) {
		Map<Integer, Integer> pairs = new HashMap<>();
		for (int i = 0; i < from.length(); i++) {
			pairs.put((int) from.charAt(i), (int) to.charAt(i));
		}
		return Map.copyOf(pairs);
	}

}
