package kz.senim.client.domain.phone;

import kz.senim.client.person.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * One telephone of a client.
 *
 * @param owner whose number it is, if not the client's own
 * @param hours when it is safe to call
 * @param voice whether calls are allowed
 * @param sms whether short messages are allowed
 * @param messenger whether messengers are allowed
 * @param coverPhrase how to introduce oneself
 */
public record Phone(PhoneNumber number, @Nullable String owner, SafeToCall safe, @Nullable String hours, boolean voice,
		boolean sms, boolean messenger, @Nullable String coverPhrase) {
}
