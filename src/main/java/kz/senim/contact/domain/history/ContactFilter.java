package kz.senim.contact.domain.history;

import org.jspecify.annotations.Nullable;

/**
 * Which contacts of a client a list shows.
 *
 * @param view mine, late or struck; anything else is all
 * @param purpose code of a purpose, or null
 * @param outcome code of an outcome, or null
 */
public record ContactFilter(@Nullable String view, @Nullable String purpose, @Nullable String outcome) {
}
