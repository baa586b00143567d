package kz.senim.client.web.file;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One telephone as typed; a line without a number is no telephone.
 *
 * @param sure the number is right, although its prefix is not known to be in use
 */
record PhonePart(@Nullable String number, @Nullable String owner, @Nullable String safe, @Nullable String hours,
		@Nullable String voice, @Nullable String sms, @Nullable String messenger, @Nullable String coverPhrase,
		@Nullable String sure) {

	private static final int LINES = 3;

	private static final int MOST = 12;

	static PhonePart blank() {
		return new PhonePart(null, null, "UNKNOWN", null, "true", null, null, null, null);
	}

	/**
	 * The lines as sent, and blank ones after them, so that one more can always be typed.
	 */
	static List<PhonePart> lines(@Nullable List<@Nullable PhonePart> sent) {
		List<PhonePart> lines = new ArrayList<>();
		if (sent != null) {
			sent.stream().limit(MOST).forEach((line) -> lines.add((line != null) ? line : blank()));
		}
		while (lines.size() < LINES || lines.get(lines.size() - 1).number() != null) {
			lines.add(blank());
		}
		return lines;
	}

}
