package kz.senim.client.web.restriction;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A decision without words, with its idempotency key.
 */
record KeyForm(@NotNull(message = "{client.error.formKey}") @Nullable UUID formKey) {
}
