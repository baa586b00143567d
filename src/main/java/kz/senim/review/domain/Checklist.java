package kz.senim.review.domain;

import org.jspecify.annotations.Nullable;

/**
 * The five questions of a review; null where one was not answered or does not apply.
 */
public record Checklist(@Nullable Boolean rightsNamed, @Nullable Boolean noReproach, @Nullable Boolean ethics,
		@Nullable Boolean clientVoice, @Nullable Boolean planFits) {
}
