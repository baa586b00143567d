package kz.senim.resource.map;

import java.util.List;

import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;

/**
 * A conflict to be drawn: a circle whose size is the key score, with a caption.
 *
 * @param key the key score, 0 to 1
 * @param tag the word that marks a key conflict, or null if it is none
 * @param caption lines of the caption, number and title; long ones are shortened
 */
public record MapNode(ConflictId id, double key, @Nullable String tag, List<String> caption) {

	private static final double SMALLEST = 17.5;

	private static final double GROWTH = 23;

	private static final double RING = 6;

	public MapNode {
		caption = List.copyOf(caption);
	}

	/** Radius of the circle. */
	public double radius() {
		return SMALLEST + GROWTH * this.key;
	}

	/** Radius of what lines keep off: the circle, with the ring of a key conflict. */
	public double outline() {
		return radius() + ((this.tag != null) ? RING : 0);
	}

}
