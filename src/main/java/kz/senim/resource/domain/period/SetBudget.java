package kz.senim.resource.domain.period;

import org.jspecify.annotations.Nullable;

/**
 * Hours of a month to be entered.
 *
 * @param tenge what they cost together, or null
 */
public record SetBudget(int hours, @Nullable Long tenge) {
}
