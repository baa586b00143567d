package kz.senim.resource.map;

/**
 * How wide a text of the drawing is at most, in the bold 13 px of its captions. There is
 * no font on the server, so this is an estimate above the widths of Golos Text.
 */
final class TextWidth {

	static final double LINE = 17;

	private static final String WIDE = "мшщжюыфмwm@%—…";

	private static final String SLIM = " .,:;'!|ijlіI1()[]-";

	private TextWidth() {
	}

	static double of(String text) {
		return text.codePoints().mapToDouble(TextWidth::of).sum();
	}

	/** The text, or as much of it as fits, with an ellipsis. */
	static String fit(String text, double width) {
		if (of(text) <= width) {
			return text;
		}
		int[] letters = text.codePoints().toArray();
		int end = letters.length;
		while (end > 0 && of(new String(letters, 0, end)) + of("…") > width) {
			end--;
		}
		return new String(letters, 0, end).strip() + "…";
	}

	private static double of(int letter) {
		if (SLIM.indexOf(letter) >= 0) {
			return 5;
		}
		boolean capital = Character.isUpperCase(letter);
		boolean wide = WIDE.indexOf(Character.toLowerCase(letter)) >= 0;
		return (capital ? 9.6 : 7.8) + (wide ? 3.2 : 0);
	}

}
