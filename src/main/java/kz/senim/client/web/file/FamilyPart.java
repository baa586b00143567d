package kz.senim.client.web.file;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A relative as typed; a line without a number is none.
 */
record FamilyPart(@Nullable String number, @Nullable String relation, @Nullable String together) {

	private static final int LINES = 2;

	private static final int MOST = 12;

	static FamilyPart blank() {
		return new FamilyPart(null, null, "true");
	}

	static List<FamilyPart> lines(@Nullable List<@Nullable FamilyPart> sent) {
		List<FamilyPart> lines = new ArrayList<>();
		if (sent != null) {
			sent.stream().limit(MOST).forEach((line) -> lines.add((line != null) ? line : blank()));
		}
		while (lines.size() < LINES) {
			lines.add(blank());
		}
		return lines;
	}

}
