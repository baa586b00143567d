package kz.senim.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A line of the anchor file: the chain had this head at that time.
 *
 * @param head count and hash
 * @param at when it was written
 * @param previous SHA-256 of the line before, so that none can be taken out
 * @param key which key signed
 * @param signature over all before it
 */
record Anchor(Head head, Instant at, String previous, String key, String signature) {

	/** What the first line names as the one before. */
	static final String NO_LINE = "0".repeat(64);

	private static final String FORMAT = "senim-trail-1";

	private static final int FIELDS = 7;

	/** The line without its signature. */
	String content() {
		return String.join(" ", FORMAT, Long.toString(this.head.count()), this.head.hash(), this.at.toString(),
				this.previous, this.key);
	}

	String line() {
		return content() + " " + this.signature;
	}

	/** By which the next line names this one. */
	String fingerprint() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(line().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Anchor signed(String signature) {
		return new Anchor(this.head, this.at, this.previous, this.key, signature);
	}

	/** Reads a line; a torn one gives nothing. */
	static Optional<Anchor> parse(String line) {
		String[] fields = line.split(" ", -1);
		if (fields.length != FIELDS || !fields[0].equals(FORMAT) || !fields[1].matches("\\d{1,18}")) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Anchor(new Head(Long.parseLong(fields[1]), fields[2]), Instant.parse(fields[3]),
					fields[4], fields[5], fields[6]));
		}
		catch (java.time.format.DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
