package kz.senim.shell.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Turns marks, some of them missing, into pieces of a line, or into one line.
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

	/** One line from mark to mark past the missing ones; a lonely mark has no line. */
	static List<String> through(List<@Nullable Integer> marks, IntFunction<Dot> place) {
		List<String> dots = IntStream.range(0, marks.size())
			.filter((i) -> marks.get(i) != null)
			.mapToObj((i) -> place.apply(i).toString())
			.toList();
		return (dots.size() > 1) ? List.of(String.join(" ", dots)) : List.of();
	}

	static int last(List<@Nullable Integer> marks) {
		int last = marks.size() - 1;
		while (last >= 0 && marks.get(last) == null) {
			last--;
		}
		return last;
	}

}
