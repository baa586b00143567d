package kz.senim.client.domain.phone;

import java.util.ArrayList;
import java.util.List;

import kz.senim.client.person.Telephone;
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
public record Phone(Telephone number, @Nullable String owner, SafeToCall safe, @Nullable String hours, boolean voice,
		boolean sms, boolean messenger, @Nullable String coverPhrase) {

	/** Which ways are allowed: voice, sms, messenger. */
	public List<String> ways() {
		List<String> ways = new ArrayList<>();
		if (this.voice) {
			ways.add("voice");
		}
		if (this.sms) {
			ways.add("sms");
		}
		if (this.messenger) {
			ways.add("messenger");
		}
		return ways;
	}

}
