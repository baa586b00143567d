package kz.senim.shell.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks the words of one text that another does not have at that place (longest common
 * subsequence of words).
 */
public final class WordDiff {

	/** Longer texts are marked as a whole: the table grows with the square. */
	private static final int MOST_WORDS = 600;

	private WordDiff() {
	}

	/** The text in bits, those marked that the other text lacks. */
	public static List<Bit> marked(String text, String other) {
		String[] mine = words(text);
		String[] theirs = words(other);
		if (mine.length > MOST_WORDS || theirs.length > MOST_WORDS) {
			return List.of(new Bit(text, true));
		}
		int[][] common = lengths(mine, theirs);
		List<Bit> bits = new ArrayList<>();
		int j = 0;
		for (int i = 0; i < mine.length; i++) {
			while (j < theirs.length && !mine[i].equals(theirs[j]) && common[i][j + 1] >= common[i + 1][j]) {
				j++;
			}
			boolean same = j < theirs.length && mine[i].equals(theirs[j]);
			String word = mine[i].stripTrailing();
			add(bits, word, !same);
			add(bits, mine[i].substring(word.length()), false);
			j += same ? 1 : 0;
		}
		return bits;
	}

	private static String[] words(String text) {
		return text.isEmpty() ? new String[0] : text.split("(?<=\\s)");
	}

	private static int[][] lengths(String[] mine, String[] theirs) {
		int[][] common = new int[mine.length + 1][theirs.length + 1];
		for (int i = mine.length - 1; i >= 0; i--) {
			for (int j = theirs.length - 1; j >= 0; j--) {
				common[i][j] = mine[i].equals(theirs[j]) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private static void add(List<Bit> bits, String word, boolean changed) {
		if (word.isEmpty()) {
			return;
		}
		int last = bits.size() - 1;
		if (last >= 0 && bits.get(last).changed() == changed) {
			bits.set(last, new Bit(bits.get(last).text() + word, changed));
		}
		else {
			bits.add(new Bit(word, changed));
		}
	}

	/**
	 * A run of words.
	 *
	 * @param text the words with the blanks after them
	 * @param changed whether the other text lacks them
	 */
	public record Bit(String text, boolean changed) {
	}

}
