package kz.senim.vault;

import java.util.Arrays;
import java.util.Base64;

/**
 * Keys that are right for tests because everybody knows them.
 */
final class TestKeys {

	static final String FIRST = key(1);

	static final String SECOND = key(2);

	private TestKeys() {
	}

	private static String key(int filler) {
		byte[] bytes = new byte[32];
		Arrays.fill(bytes, (byte) filler);
		return Base64.getEncoder().encodeToString(bytes);
	}

}
