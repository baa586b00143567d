package kz.senim.diagnosis.domain.fact;

import org.jspecify.annotations.Nullable;

/**
 * What does not go together, in the words of each side.
 *
 * @param code of the list {@code incompatibility}
 */
public record Incompatibility(String code, @Nullable String client, @Nullable String worker) {
}
