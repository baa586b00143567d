package kz.senim.vault;

import java.nio.charset.StandardCharsets;

/**
 * Seals fields before they are stored, and opens them: AES-256-GCM under the newest key,
 * a fresh nonce each time, bound to the place of the field. An entity keeps the bytes; a
 * service that knows the row seals and opens.
 */
public class Vault {

	private final KeyRing ring;

	private final Gcm gcm;

	Vault(KeyRing ring) {
		this.ring = ring;
		this.gcm = new Gcm(ring, VaultKey::fieldKey);
	}

	/**
	 * The sealed form of a text, different each time.
	 * @throws IllegalArgumentException for half a surrogate pair
	 */
	public byte[] seal(String plain, SealContext context) {
		return this.gcm.seal(Bytes.of(plain), context.bytes());
	}

	/**
	 * The text of a sealed field.
	 * @throws SealBroken if the value was changed, moved from another place, or sealed
	 * under a key that is missing; never gives a wrong text
	 */
	public String open(byte[] sealed, SealContext context) {
		return new String(this.gcm.open(sealed, context.bytes()), StandardCharsets.UTF_8);
	}

	/** The same text under the newest key. */
	byte[] sealAgain(byte[] sealed, SealContext context) {
		return this.gcm.seal(this.gcm.open(sealed, context.bytes()), context.bytes());
	}

	/** Whether a value was sealed under another key than the newest: due for rotation. */
	public boolean outdated(byte[] sealed) {
		return !this.gcm.newestSealed(sealed);
	}

	/**
	 * A keyed hash (HMAC-SHA-256, 32 bytes) to store beside a sealed value and to find it
	 * by equality. Its key does not turn.
	 * @param value the value in its one normal form
	 * @param purpose name of the column that keeps the hash; other purposes give others
	 */
	public byte[] blindIndex(String value, String purpose) {
		return VaultKey.mac(this.ring.index(), indexed(value, purpose));
	}

	private static byte[] indexed(String value, String purpose) {
		return Bytes.joined(Bytes.of(purpose), Bytes.of(value));
	}

}
