package kz.senim.client.person;

import java.util.HashMap;
import java.util.Map;

/**
 * Brings the many Latin spellings of a Kazakh or Russian name, and the Cyrillic one, to
 * one Latin form: Aigul, Aygül, Айгүл and Айгуль all give {@code aigul}.
 */
final class Transliteration {

	private static final Map<Character, String> CYRILLIC = letters("а a,ә a,б b,в v,г g,ғ g,д d,е e,ё yo,ж j,з z,и i,"
			+ "й y,к k,қ k,л l,м m,н n,ң n,о o,ө o,п p,р r,с s,т t,у u,ұ u,ү u,ф f,х h,һ h,ц ts,ч ch,ш sh,щ sh,ъ ,"
			+ "ы y,і i,ь ,э e,ю yu,я ya");

	/** Latin letters of the alphabets of 2018 and 2021, and Turkish ones. */
	private static final Map<Character, String> LATIN = letters("ş sh,ç ch,ı i,ə a,ŋ n,ß ss,ø o,ł l,đ d,æ a");

	/** One spelling for each sound; applied until nothing changes. */
	private static final String[][] RULES = { { "shch", "sh" }, { "zh", "j" }, { "kh", "h" }, { "gh", "g" },
			{ "q", "k" }, { "w", "u" }, { "x", "ks" }, { "yo", "e" }, { "y", "i" }, { "ie", "e" }, { "iu", "u" } };

	private Transliteration() {
	}

	/**
	 * The one Latin form of a text in lower case; what is not a letter of names stays.
	 */
	static String canonical(String lower) {
		StringBuilder latin = new StringBuilder();
		for (char letter : lower.toCharArray()) {
			latin.append(CYRILLIC.getOrDefault(letter, LATIN.getOrDefault(letter, String.valueOf(letter))));
		}
		String text = NameKeys.withoutMarks(latin.toString());
		String before;
		do {
			before = text;
			text = onePass(text);
		}
		while (!text.equals(before));
		return text;
	}

	private static String onePass(String text) {
		String result = text;
		for (String[] rule : RULES) {
			result = result.replace(rule[0], rule[1]);
		}
		return result.replaceAll("c(?!h)", "k").replaceAll("([a-z])\\1+", "$1");
	}

	private static Map<Character, String> letters(String list) {
		Map<Character, String> letters = new HashMap<>();
		for (String pair : list.split(",")) {
			letters.put(pair.charAt(0), pair.substring(2));
		}
		return Map.copyOf(letters);
	}

}
