package kz.senim.staff.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret of a one-time link: 256 random bits, of which the database keeps only the
 * SHA-256.
 */
final class OneTimeSecret {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final String text;

	OneTimeSecret(String text) {
		this.text = text;
	}

	static OneTimeSecret random() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new OneTimeSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	String text() {
		return this.text;
	}

	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Never shows the secret, so that no log can. */
	@Override
	public String toString() {
		return "one-time secret";
	}

}
