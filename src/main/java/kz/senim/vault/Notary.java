package kz.senim.vault;

import java.security.MessageDigest;

/**
 * Signs short texts that are kept outside of the database, under a key of the ring that
 * is used for nothing else (HMAC-SHA-256).
 */
public class Notary {

	private final KeyRing ring;

	Notary(KeyRing ring) {
		this.ring = ring;
	}

	/** Name of the key that signs now. */
	public String key() {
		return this.ring.newest().toString();
	}

	/** Signs under the newest key. */
	public byte[] sign(byte[] content) {
		return this.ring.newest().signature(content);
	}

	/** Whether a key of that name is still in the ring. */
	public boolean knows(String key) {
		return this.ring.newestFirst().stream().anyMatch((held) -> held.toString().equals(key));
	}

	/** Whether the key of that name signed this; false for a key that is not held. */
	public boolean signed(String key, byte[] content, byte[] signature) {
		return this.ring.newestFirst()
			.stream()
			.filter((held) -> held.toString().equals(key))
			.anyMatch((held) -> MessageDigest.isEqual(held.signature(content), signature));
	}

}
