package kz.senim.shell.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Cells of CSV and spreadsheet files that no program takes for a formula.
 */
public final class SafeCells {

	private static final String STARTS_FORMULA = "=+-@|%\t\r\n";

	private SafeCells() {
	}

	/**
	 * The text with an apostrophe in front if a spreadsheet might run it: its first
	 * visible character, or the full-width form of it, starts a formula. The text itself
	 * stays whole, but for characters NUL, which no file may hold.
	 * @param text what was typed; {@code null} gives an empty cell
	 */
	public static String of(@Nullable String text) {
		if (text == null) {
			return "";
		}
		String clean = text.replace("\u0000", "");
		return startsFormula(clean) ? "'" + clean : clean;
	}

	/** A row: texts made safe, numbers and dates as they are, nothing for null. */
	public static List<Object> row(@Nullable Object... values) {
		return Arrays.stream(values).map(SafeCells::cell).toList();
	}

	private static Object cell(@Nullable Object value) {
		return (value instanceof Number) ? value : of((value != null) ? value.toString() : null);
	}

	private static boolean startsFormula(String text) {
		return text.codePoints()
			.filter((point) -> !skipped(point))
			.limit(1)
			.anyMatch((point) -> STARTS_FORMULA
				.contains(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)));
	}

	/** What a reader of the file may drop or not show; not tab and line ends. */
	private static boolean skipped(int point) {
		return switch (point) {
			case '\t', '\r', '\n' -> false;
			default -> Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)
					|| Character.getType(point) == Character.FORMAT || Character.getType(point) == Character.SURROGATE
					|| Character.getType(point) == Character.NON_SPACING_MARK || point == '"' || point == '\'';
		};
	}

}
