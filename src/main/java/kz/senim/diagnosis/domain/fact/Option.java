package kz.senim.diagnosis.domain.fact;

import org.jspecify.annotations.Nullable;

/**
 * A way that could be gone, with what speaks for and against it.
 */
public record Option(String title, @Nullable String pros, @Nullable String contras, @Nullable String cost,
		boolean chosen) {
}
