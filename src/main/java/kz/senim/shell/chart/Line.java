package kz.senim.shell.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Turns marks, some of them missing, into pieces of a line: a gap stays a gap.
 */
final class Line {

	private Line() {
	}

	/** The {@code points} attributes of the pieces; a lonely mark has no line. */
	static List<String> pieces(List<@Nullable Integer> marks, IntFunction<Dot> place) {
		List<String> pieces = new ArrayList<>();
		List<Dot> piece = new ArrayList<>();
		for (int i = 0; i <= marks.size(); i++) {
			if (i < marks.size() && marks.get(i) != null) {
				piece.add(place.apply(i));
			}
			else {
				if (piece.size() > 1) {
					pieces.add(piece.stream().map(Dot::toString).collect(Collectors.joining(" ")));
				}
				piece.clear();
			}
		}
		return pieces;
	}

	static int last(List<@Nullable Integer> marks) {
		int last = marks.size() - 1;
		while (last >= 0 && marks.get(last) == null) {
			last--;
		}
		return last;
	}

}
