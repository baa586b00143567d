package kz.senim.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.function.Function;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM under a key of the ring: one byte of format, four of key id, twelve of
 * nonce, then the text and its tag. Format, key id and context are authenticated.
 */
final class Gcm {

	private static final byte FORMAT = 1;

	private static final int HEADER_BYTES = 5;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BYTES = 16;

	private final SecureRandom random = new SecureRandom();

	private final KeyRing ring;

	private final Function<VaultKey, SecretKey> use;

	Gcm(KeyRing ring, Function<VaultKey, SecretKey> use) {
		this.ring = ring;
		this.use = use;
	}

	byte[] seal(byte[] plain, byte[] context) {
		VaultKey key = this.ring.newest();
		byte[] header = ByteBuffer.allocate(HEADER_BYTES).put(FORMAT).putInt(key.id()).array();
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, header, context).doFinal(plain);
			return ByteBuffer.allocate(HEADER_BYTES + NONCE_BYTES + sealed.length)
				.put(header)
				.put(nonce)
				.put(sealed)
				.array();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	byte[] open(byte[] sealed, byte[] context) {
		if (sealed.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES || sealed[0] != FORMAT) {
			throw new SealBroken("Not a sealed value");
		}
		ByteBuffer buffer = ByteBuffer.wrap(sealed);
		byte[] header = taken(buffer, HEADER_BYTES);
		byte[] nonce = taken(buffer, NONCE_BYTES);
		try {
			return cipher(Cipher.DECRYPT_MODE, key(header), nonce, header, context)
				.doFinal(taken(buffer, buffer.remaining()));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken("A sealed value was changed or moved", ex);
		}
	}

	boolean newestSealed(byte[] sealed) {
		return sealed.length > HEADER_BYTES && key(sealed).id() == this.ring.newest().id();
	}

	private VaultKey key(byte[] header) {
		int id = ByteBuffer.wrap(header, 1, Integer.BYTES).getInt();
		return this.ring.find(id)
			.orElseThrow(() -> new SealBroken("The key %08x is not in the key ring".formatted(id)));
	}

	private Cipher cipher(int mode, VaultKey key, byte[] nonce, byte[] header, byte[] context)
			throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.use.apply(key), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
		cipher.updateAAD(Bytes.joined(header, context));
		return cipher;
	}

	private static byte[] taken(ByteBuffer buffer, int length) {
		byte[] bytes = new byte[length];
		buffer.get(bytes);
		return bytes;
	}

}
