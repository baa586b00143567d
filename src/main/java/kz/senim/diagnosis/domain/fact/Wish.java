package kz.senim.diagnosis.domain.fact;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A goal or an expectation of a party.
 *
 * @param holder the party that has it
 * @param ofWhom the party from which it is expected
 * @param importance 1–5, or null while not asked
 * @param met null while it is too early to say
 */
public record Wish(WishKind kind, @Nullable UUID holder, @Nullable UUID ofWhom, String wish,
		@Nullable Integer importance, @Nullable ExpectationMet met) {
}
