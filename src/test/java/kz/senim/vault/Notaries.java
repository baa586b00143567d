package kz.senim.vault;

import java.util.Arrays;
import java.util.List;

/**
 * Notaries with keys that everybody knows.
 */
public final class Notaries {

	private Notaries() {
	}

	/** With one key, 32 times this byte. */
	public static Notary with(int number) {
		byte[] secret = new byte[VaultKey.SECRET_BYTES];
		Arrays.fill(secret, (byte) number);
		return new Notary(new KeyRing(List.of(new VaultKey(secret))));
	}

}
