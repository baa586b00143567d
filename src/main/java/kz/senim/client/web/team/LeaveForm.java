package kz.senim.client.web.team;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The wish to end an additional worker's work, with its idempotency key.
 */
record LeaveForm(@NotNull(message = "{client.assign.error.form}") @Nullable UUID formKey) {
}
