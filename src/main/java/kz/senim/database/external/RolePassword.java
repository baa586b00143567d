package kz.senim.database.external;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The password of the application's role, derived from the installation's secret by
 * HMAC-SHA-256, so that every node comes to the same.
 */
final class RolePassword {

	/** Length in characters below which a secret could be guessed. */
	static final int SHORTEST_SECRET = 32;

	private static final String ALGORITHM = "HmacSHA256";

	private RolePassword() {
	}

	static String derive(String secret, String role) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal(("database role " + role).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
