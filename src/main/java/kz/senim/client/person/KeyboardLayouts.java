package kz.senim.client.person;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The same keys under the English, the Russian and the Kazakh layout.
 */
final class KeyboardLayouts {

	private static final String ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";

	private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";

	private static final String DIGIT_ROW = "2345890-=@#$%*()_+";

	/** What the Kazakh layout has on the digit row, plain and with Shift. */
	private static final String KAZAKH_ROW = "әіңғүұқөһӘІҢҒҮҰҚӨҺ";

	private KeyboardLayouts() {
	}

	static List<String> candidates(String typed) {
		Set<String> candidates = new LinkedHashSet<>();
		if (Scripts.has(typed, UnicodeScript.LATIN)) {
			String russian = replaced(typed, ENGLISH, RUSSIAN);
			candidates.add(russian);
			candidates.add(replaced(russian, DIGIT_ROW, KAZAKH_ROW));
		}
		if (Scripts.has(typed, UnicodeScript.CYRILLIC)) {
			candidates.add(replaced(typed, RUSSIAN, ENGLISH));
			candidates.add(replaced(typed, DIGIT_ROW, KAZAKH_ROW));
		}
		candidates.remove(typed);
		return candidates.stream().filter(KeyboardLayouts::readsLikeAName).toList();
	}

	private static boolean readsLikeAName(String text) {
		return text.matches("[\\p{L}\\p{M}\\s.'-]+") && !Scripts.mixed(text);
	}

	private static String replaced(String text, String from, String to) {
		StringBuilder result = new StringBuilder();
		for (char letter : text.toCharArray()) {
			int place = from.indexOf(letter);
			result.append((place < 0) ? letter : to.charAt(place));
		}
		return result.toString();
	}

}
