package kz.senim.audit.chain;

import java.util.HexFormat;

/**
 * The newest link of the chain.
 *
 * @param count how many rows stand in the chain, 0 for an empty one
 * @param hash over all of them, in hexadecimal
 */
record Head(long count, String hash) {

	/** Before the first row. */
	static final Head NONE = new Head(0, "0".repeat(64));

	static Head of(long position, byte[] hash) {
		return new Head(position, HexFormat.of().formatHex(hash));
	}

}
