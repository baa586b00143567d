package kz.senim.client.web.team;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The wish to end an additional worker's work, with its idempotency key.
 */
record LeaveForm(@Nullable UUID formKey) {
}
