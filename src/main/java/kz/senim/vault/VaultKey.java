package kz.senim.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One secret of 32 random bytes, and the separate keys derived from it for each use. The
 * id is a fingerprint, so that it cannot be given twice.
 */
final class VaultKey {

	static final int SECRET_BYTES = 32;

	private final SecretKey secret;

	private final int id;

	private final SecretKey fieldKey;

	private final SecretKey personKey;

	private final SecretKey indexKey;

	private final SecretKey signatureKey;

	VaultKey(byte[] secret) {
		if (secret.length != SECRET_BYTES) {
			throw new IllegalArgumentException("A key has 32 bytes");
		}
		this.secret = new SecretKeySpec(secret, "HmacSHA256");
		this.id = ByteBuffer.wrap(derived("id")).getInt();
		this.fieldKey = new SecretKeySpec(derived("field"), "AES");
		this.personKey = new SecretKeySpec(derived("person"), "AES");
		this.indexKey = new SecretKeySpec(derived("index"), "HmacSHA256");
		this.signatureKey = new SecretKeySpec(derived("signature"), "HmacSHA256");
	}

	/** A new secret in Base64. */
	static String fresh() {
		byte[] secret = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(secret);
		return Base64.getEncoder().encodeToString(secret);
	}

	/** Reads a key written in Base64. */
	static VaultKey parse(String text) {
		return new VaultKey(Base64.getDecoder().decode(text));
	}

	int id() {
		return this.id;
	}

	SecretKey fieldKey() {
		return this.fieldKey;
	}

	SecretKey personKey() {
		return this.personKey;
	}

	SecretKey indexKey() {
		return this.indexKey;
	}

	/** Reads the key of blind indexes where it stands by itself. */
	static SecretKey parseIndex(String text) {
		byte[] key = Base64.getDecoder().decode(text);
		if (key.length != SECRET_BYTES) {
			throw new IllegalArgumentException("A key has 32 bytes");
		}
		return new SecretKeySpec(key, "HmacSHA256");
	}

	byte[] signature(byte[] content) {
		return mac(this.signatureKey, content);
	}

	private byte[] derived(String use) {
		return mac(this.secret, Bytes.of("senim/vault/1/" + use));
	}

	static byte[] mac(SecretKey key, byte[] content) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(key);
			return mac.doFinal(content);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The fingerprint in hexadecimal, for people and for {@code vault_key}. */
	@Override
	public String toString() {
		return "%08x".formatted(this.id);
	}

}
