package kz.senim.access.domain.zone;

import java.util.UUID;

/**
 * The wish to release protected contact data.
 *
 * @param formKey the form's idempotency key
 * @param reason who asks for it and why, at least 20 characters
 * @param address whether the address is released
 * @param phone whether the telephone is released
 */
public record AskRelease(UUID formKey, EmergencyService service, String reason, boolean address, boolean phone) {
}
