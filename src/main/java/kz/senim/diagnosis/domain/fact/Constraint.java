package kz.senim.diagnosis.domain.fact;

import org.jspecify.annotations.Nullable;

/**
 * Something above persons that steers the contact: a law, a queue, a distance.
 *
 * @param code of the list {@code objective_constraint}
 */
public record Constraint(String code, @Nullable String note) {
}
