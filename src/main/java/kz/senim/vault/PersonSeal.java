package kz.senim.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import kz.senim.kernel.id.StaffId;

/**
 * Seals a text that travels through the browser, such as a form typed when the session
 * had expired: only the same person can open it again, and only for a time.
 */
public class PersonSeal {

	private final Gcm gcm;

	private final Clock clock;

	PersonSeal(KeyRing ring, Clock clock) {
		this.gcm = new Gcm(ring, VaultKey::personKey);
		this.clock = clock;
	}

	/**
	 * A string that is safe in a form and in a URL: letters, digits, {@code -} and
	 * {@code _}; 4/3 of the text's UTF-8 and 56 more.
	 * @param purpose what it is for; it opens for the same purpose only
	 */
	public String seal(String text, StaffId person, String purpose, Duration validFor) {
		byte[] content = Bytes.of(text);
		byte[] plain = ByteBuffer.allocate(Long.BYTES + content.length)
			.putLong(this.clock.instant().plus(validFor).getEpochSecond())
			.put(content)
			.array();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.gcm.seal(plain, context(person, purpose)));
	}

	/** The text, or nothing if it is another person's, out of date, or changed. */
	public Optional<String> open(String sealed, StaffId person, String purpose) {
		try {
			byte[] plain = this.gcm.open(Base64.getUrlDecoder().decode(sealed), context(person, purpose));
			Instant end = Instant.ofEpochSecond(ByteBuffer.wrap(plain).getLong());
			return this.clock.instant().isBefore(end)
					? Optional.of(new String(plain, Long.BYTES, plain.length - Long.BYTES, StandardCharsets.UTF_8))
					: Optional.empty();
		}
		catch (SealBroken | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static byte[] context(StaffId person, String purpose) {
		return Bytes.joined(Bytes.of(person.value()), Bytes.of(purpose));
	}

}
