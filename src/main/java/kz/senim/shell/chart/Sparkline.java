package kz.senim.shell.chart;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Trust of the last months in 96 by 36: both ratings, scale always 0 to 10.
 *
 * @param worker pieces of the worker's line
 * @param client pieces of the client's line
 * @param workerEnd the worker's last mark, or null
 * @param clientEnd the client's last mark, or null
 * @param lastWorker value of that mark, or null
 * @param lastClient value of that mark, or null
 * @param words the values for a screen reader
 * @param falling whether either line has lost two points or more over its last three
 * marks
 */
public record Sparkline(List<String> worker, List<String> client, @Nullable Dot workerEnd, @Nullable Dot clientEnd,
		@Nullable Integer lastWorker, @Nullable Integer lastClient, Map<String, Object> words, boolean falling) {

	private static final int FALL = 2;

	/**
	 * Draws two rows of marks of the same dates, oldest first; null where there is none.
	 */
	public static Sparkline of(List<@Nullable Integer> worker, List<@Nullable Integer> client) {
		int w = Line.last(worker);
		int c = Line.last(client);
		IntFunction<Dot> workerPlace = place(worker);
		IntFunction<Dot> clientPlace = place(client);
		return new Sparkline(Line.pieces(worker, workerPlace), Line.pieces(client, clientPlace),
				(w < 0) ? null : workerPlace.apply(w), (c < 0) ? null : clientPlace.apply(c),
				(w < 0) ? null : worker.get(w), (c < 0) ? null : client.get(c),
				Map.of("worker", words(worker), "client", words(client)), falls(worker) || falls(client));
	}

	/** Whether nobody has rated yet. */
	public boolean isEmpty() {
		return this.workerEnd == null && this.clientEnd == null;
	}

	private static IntFunction<Dot> place(List<@Nullable Integer> marks) {
		double step = 84.0 / Math.max(1, marks.size() - 1);
		double start = (marks.size() > 1) ? 5 : 89;
		return (i) -> new Dot(start + i * step, 33 - 3 * Objects.requireNonNullElse(marks.get(i), 0));
	}

	private static String words(List<@Nullable Integer> marks) {
		List<Integer> given = marks.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
		if (given.isEmpty()) {
			return "–";
		}
		return (given.size() == 1) ? given.get(0).toString() : given.get(0) + " → " + given.get(given.size() - 1);
	}

	private static boolean falls(List<@Nullable Integer> marks) {
		List<Integer> given = marks.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
		int size = given.size();
		return size >= 3 && given.get(size - 3) - given.get(size - 1) >= FALL;
	}

}
