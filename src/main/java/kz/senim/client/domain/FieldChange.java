package kz.senim.client.domain;

import org.jspecify.annotations.Nullable;

/**
 * A field before and after a correction, as the form writes it. Sealed fields come
 * without their values.
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {
}
