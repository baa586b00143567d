package kz.senim.client.person;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The two keys by which a name is found; stored beside the name, never shown. What a
 * person types into search is folded by the same functions.
 *
 * @param folded the name in lower case without what people mistype or leave out:
 * «Қасымова» and «Касымова» give {@code касымова}
 * @param latin one Latin form of all spellings: Айгүл, Айгуль and Aigul give
 * {@code aigul}
 */
public record NameKeys(String folded, String latin) {

	/** Longest key, in characters: what the columns hold; longer ones are cut. */
	public static final int MAX_LENGTH = 400;

	private static final String FROM = "ёәғқңөұүһійı";

	private static final String TO = "еагкноуухииi";

	/** The keys of a name, or of a text typed into search. */
	public static NameKeys of(String text) {
		return new NameKeys(folded(text), latin(text));
	}

	/** The keys of a name in the order surname, given name, patronymic. */
	public static NameKeys of(PersonName name) {
		return of(name.full());
	}

	/** The folded key: single blanks between words, only letters and digits in them. */
	public static String folded(String text) {
		StringBuilder key = new StringBuilder();
		for (char letter : lower(text).toCharArray()) {
			int place = FROM.indexOf(letter);
			key.append((place < 0) ? letter : TO.charAt(place));
		}
		return words(withoutMarks(key.toString()).replaceAll("[ьъ]", ""));
	}

	/**
	 * The Latin key: words of a to z, digits, and letters of other scripts as they are.
	 */
	public static String latin(String text) {
		return words(Transliteration.canonical(words(lower(text))));
	}

	/**
	 * Whether a word of the text mixes Latin and Cyrillic letters, which is nearly always
	 * a slip of the keyboard: worth a warning on save. The keys are right nonetheless.
	 */
	public static boolean mixesScripts(String text) {
		return Scripts.mixed(text);
	}

	/**
	 * What the person may have meant who typed with the wrong keyboard layout, likeliest
	 * first; for search that found nothing. The last ones take digits for the Kazakh
	 * letters of the digit row.
	 */
	public static List<String> layoutCandidates(String typed) {
		return KeyboardLayouts.candidates(typed);
	}

	/**
	 * Whether two texts share a word of three letters or more, however it is spelt: a
	 * code name must not give the name away.
	 */
	public static boolean shareAWord(String one, String other) {
		List<String> words = List.of(latin(one).split(" "));
		return Stream.of(latin(other).split(" ")).anyMatch((word) -> word.length() > 2 && words.contains(word));
	}

	private static String lower(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		return Scripts.unmixed(composed).toLowerCase(Locale.ROOT);
	}

	static String withoutMarks(String text) {
		String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		return Normalizer.normalize(bare, Normalizer.Form.NFC);
	}

	/**
	 * Apostrophes are dropped, everything else that is no letter or digit parts words.
	 */
	private static String words(String text) {
		String words = text.replaceAll("['’ʼʻ`´ʹ\\p{Cf}]", "").replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
		return (words.length() <= MAX_LENGTH) ? words : cut(words);
	}

	private static String cut(String words) {
		boolean pair = Character.isHighSurrogate(words.charAt(MAX_LENGTH - 1));
		return words.substring(0, pair ? MAX_LENGTH - 1 : MAX_LENGTH).strip();
	}

}
