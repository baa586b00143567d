package kz.senim.review.domain;

import java.util.UUID;

import kz.senim.conflict.ConflictStatus;
import kz.senim.kernel.id.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * The wish to decide a review.
 *
 * @param key idempotency key of the form
 * @param version of the review when the form was opened
 * @param closing the closing state of an approval, else null
 */
public record DecideReview(UUID key, ReviewId review, long version, Checklist checklist, ReviewDecision decision,
		@Nullable ConflictStatus closing, @Nullable String remark) {
}
