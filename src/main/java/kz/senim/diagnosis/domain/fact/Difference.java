package kz.senim.diagnosis.domain.fact;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A difference between the two sides.
 *
 * @param client how much it means to the client's side, 0 nothing to 4 everything, or
 * null while not asked
 * @param worker the same of the worker's side
 */
public record Difference(DifferenceDimension dimension, @Nullable String note, @Nullable Integer client,
		@Nullable Integer worker) {

	/** From this significance on a difference is felt as an essential difficulty. */
	public static final int ESSENTIAL = 2;

	/** What it means to the side to which it means more. */
	public int significance() {
		return Stream.of(this.client, this.worker).filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(0);
	}

	/** Whether it counts. */
	public boolean isEssential() {
		return significance() >= ESSENTIAL;
	}

}
