package kz.senim.reconciliation;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Tension, trust and constructiveness (0–10) before and after a talk; each pair is whole
 * or absent.
 */
public record Marks(@Nullable Integer tensionBefore, @Nullable Integer tensionAfter, @Nullable Integer trustBefore,
		@Nullable Integer trustAfter, @Nullable Integer constructiveBefore, @Nullable Integer constructiveAfter) {

	/** Whether there is not one pair. */
	public boolean isEmpty() {
		return Stream.of(tensionBefore(), trustBefore(), constructiveBefore()).allMatch((mark) -> mark == null);
	}

	/** Whether one of the three changed by at least one point. */
	public boolean moved() {
		return differ(this.tensionBefore, this.tensionAfter) || differ(this.trustBefore, this.trustAfter)
				|| differ(this.constructiveBefore, this.constructiveAfter);
	}

	private static boolean differ(@Nullable Integer before, @Nullable Integer after) {
		return before != null && after != null && !before.equals(after);
	}

}
