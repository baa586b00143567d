package kz.senim.resource.score;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import kz.senim.resource.score.Matrix.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Which conflicts can be reached over links that are strong enough, breadth first.
 */
final class Reach {

	/** A weaker link does not carry on. */
	static final int STRONG = 2;

	private final int[][] next;

	Reach(Matrix links) {
		int[] degree = new int[links.size()];
		List<Cell> strong = links.cells().stream().filter((cell) -> cell.strength() >= STRONG).toList();
		strong.forEach((cell) -> degree[cell.from()]++);
		this.next = IntStream.range(0, links.size()).mapToObj((i) -> new int[degree[i]]).toArray(int[][]::new);
		strong.forEach((cell) -> this.next[cell.from()][--degree[cell.from()]] = cell.to());
	}

	/** All but the first one itself. */
	BitSet from(int first) {
		return from(first, null);
	}

	/** The same without that link. */
	BitSet from(int first, @Nullable Cell dropped) {
		int[] steps = steps(first, dropped);
		BitSet seen = new BitSet(steps.length);
		for (int i = 0; i < steps.length; i++) {
			if (steps[i] > 0) {
				seen.set(i);
			}
		}
		return seen;
	}

	List<BitSet> fromEach() {
		return IntStream.range(0, this.next.length).mapToObj(this::from).toList();
	}

	/**
	 * Number of links on the shortest way to each; 0 for itself, −1 where there is none.
	 */
	int[] steps(int first, @Nullable Cell dropped) {
		int[] steps = new int[this.next.length];
		Arrays.fill(steps, -1);
		steps[first] = 0;
		int[] queue = new int[steps.length];
		queue[0] = first;
		int seen = 1;
		for (int done = 0; done < seen; done++) {
			int here = queue[done];
			for (int there : this.next[here]) {
				boolean gone = dropped != null && here == dropped.from() && there == dropped.to();
				if (steps[there] < 0 && !gone) {
					steps[there] = steps[here] + 1;
					queue[seen++] = there;
				}
			}
		}
		return steps;
	}

}
