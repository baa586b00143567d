package kz.senim.reconciliation.domain;

import java.util.List;

import kz.senim.reconciliation.Gesture;
import org.jspecify.annotations.Nullable;

/**
 * What stands ready for the next talk; only its author sees it.
 */
public record Preparation(@Nullable String emotion, @Nullable Integer intensity, @Nullable String goal,
		@Nullable String wayOut, List<Gesture> gestures, String language) {
}
