package kz.senim.access.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.access.domain.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as typed.
 */
record ReviewForm(@NotNull(message = "{access.error.form}") @Nullable Long version,
		@NotNull(message = "{access.error.verdict}") @Nullable Verdict verdict,
		@Size(max = 2000, message = "{access.error.long}") @Nullable String words) {
}
