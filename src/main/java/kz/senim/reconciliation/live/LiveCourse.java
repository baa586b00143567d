package kz.senim.reconciliation.live;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import kz.senim.conflict.BehaviourModel;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.Marks;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a live talk say together. Entries of several people are merged by
 * time; what was taken back does not count.
 *
 * @param entries all of them, oldest first
 */
public record LiveCourse(List<LiveEntry> entries) {

	/** The present mark on a scale, or null while nobody rated. */
	public @Nullable Integer now(LiveScale scale) {
		return last(marks(scale)).orElse(null);
	}

	/** The mark before the present one, or null. */
	public @Nullable Integer former(LiveScale scale) {
		List<LiveEntry> marks = marks(scale).toList();
		return (marks.size() > 1) ? marks.get(marks.size() - 2).what().value() : null;
	}

	/** The first and the last mark of each scale that has at least two. */
	public Marks whole() {
		return marks((scale) -> {
			List<LiveEntry> marks = marks(scale).toList();
			return (marks.size() > 1) ? new Integer[] { value(marks.get(0)), value(marks.get(marks.size() - 1)) }
					: new Integer[2];
		});
	}

	/** The gestures that stand, in the order in which they were made. */
	public List<Played> gestures() {
		return this.entries.stream()
			.filter(LiveEntry::isGesture)
			.map((entry) -> new Played(entry, around(entry)))
			.toList();
	}

	/** The attitudes that were noted, each once. */
	public List<Gesture> attitudes() {
		return of(LiveKind.ATTITUDE).map((entry) -> entry.what().gesture()).distinct().toList();
	}

	/** The model that was switched to last, or null. */
	public @Nullable BehaviourModel model() {
		return of(LiveKind.MODEL_SWITCH).map((entry) -> entry.what().model())
			.reduce((first, second) -> second)
			.orElse(null);
	}

	/** Whether a pause helps now: tension is high, or a pause is the last thing noted. */
	public boolean wantsPause() {
		Integer tension = now(LiveScale.TENSION);
		List<LiveEntry> standing = this.entries.stream().filter((entry) -> !entry.takenBack()).toList();
		return tension != null && tension >= 7
				|| !standing.isEmpty() && standing.get(standing.size() - 1).what().kind() == LiveKind.PAUSE;
	}

	/**
	 * The last marks up to the gesture, and the last ones after it that came before the
	 * next gesture: what comes later belongs to that one.
	 */
	private Marks around(LiveEntry gesture) {
		int place = this.entries.indexOf(gesture);
		int next = place + 1;
		while (next < this.entries.size() && !this.entries.get(next).isGesture()) {
			next++;
		}
		List<LiveEntry> before = this.entries.subList(0, place);
		List<LiveEntry> after = this.entries.subList(place + 1, next);
		return marks((scale) -> {
			Optional<Integer> first = last(before.stream().filter((entry) -> entry.marks(scale)));
			Optional<Integer> second = last(after.stream().filter((entry) -> entry.marks(scale)));
			return (first.isPresent() && second.isPresent()) ? new Integer[] { first.get(), second.get() }
					: new Integer[2];
		});
	}

	private static Marks marks(Function<LiveScale, @Nullable Integer[]> pair) {
		var tension = pair.apply(LiveScale.TENSION);
		var trust = pair.apply(LiveScale.TRUST);
		var constructive = pair.apply(LiveScale.CONSTRUCTIVE);
		return new Marks(tension[0], tension[1], trust[0], trust[1], constructive[0], constructive[1]);
	}

	private Stream<LiveEntry> marks(LiveScale scale) {
		return this.entries.stream().filter((entry) -> entry.marks(scale));
	}

	private Stream<LiveEntry> of(LiveKind kind) {
		return this.entries.stream().filter((entry) -> !entry.takenBack() && entry.what().kind() == kind);
	}

	private static Optional<Integer> last(Stream<LiveEntry> marks) {
		return marks.map(LiveCourse::value).reduce((first, second) -> second);
	}

	private static int value(LiveEntry mark) {
		return Objects.requireNonNull(mark.what().value());
	}

	/**
	 * A gesture with the marks around it.
	 *
	 * @param marks before and after, where both are there
	 */
	public record Played(LiveEntry entry, Marks marks) {

		public Gesture gesture() {
			return Objects.requireNonNull(this.entry.what().gesture());
		}

	}

}
