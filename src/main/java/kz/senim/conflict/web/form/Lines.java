package kz.senim.conflict.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The repeated lines of the forms, as typed.
 */
public final class Lines {

	private Lines() {
	}

	/** The lines as bound, with blank ones where the numbers had gaps. */
	public static <T> List<T> whole(@Nullable List<@Nullable T> bound, T blank) {
		return (bound != null) ? bound.stream().map((line) -> (line != null) ? line : blank).toList() : List.of();
	}

	/** The lines and one blank line more. */
	public static <T> List<T> more(List<T> lines, T blank) {
		List<T> more = new ArrayList<>(lines);
		more.add(blank);
		return List.copyOf(more);
	}

	/**
	 * A party.
	 *
	 * @param who {@code client:<id>}, {@code staff:<id>} or nothing, then the name counts
	 */
	public record Party(@Nullable String id, @Nullable String kind, @Nullable String who, @Nullable String name,
			@Nullable String position, @Nullable String role) {

		public static final Party BLANK = new Party(null, null, null, null, null, null);

		boolean blank() {
			return Stream.of(this.kind, this.who, this.name, this.position, this.role).allMatch(Objects::isNull);
		}

	}

	/**
	 * A restricted right.
	 *
	 * @param whose the party: its id, or its number counted from 1 in a new conflict
	 */
	public record Right(@Nullable String id, @Nullable String code, @Nullable String whose, @Nullable String byWhom,
			@Nullable String view, @Nullable String wordsOf, @Nullable String finding) {

		public static final Right BLANK = new Right(null, null, null, null, null, null, null);

		boolean blank() {
			return Stream.of(this.code, this.whose, this.byWhom, this.view, this.wordsOf, this.finding)
				.allMatch(Objects::isNull);
		}

	}

	/** An emotion of a side. */
	public record Emotion(@Nullable String side, @Nullable String code, @Nullable String intensity) {

		public static final Emotion BLANK = new Emotion(null, null, null);

		boolean blank() {
			return Stream.of(this.side, this.code, this.intensity).allMatch(Objects::isNull);
		}

	}

}
