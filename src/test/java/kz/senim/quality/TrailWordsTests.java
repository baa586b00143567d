package kz.senim.quality;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kz.senim.review.domain.ReviewDecision;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the trail calls by a code is read in words: every code that the program writes has
 * a text.
 */
class TrailWordsTests {

	private static final Set<String> KEYS = MessageFilesOnDisk.texts("en").keySet();

	/**
	 * Calls that name the action as a whole; what a view or list shows is only its end.
	 */
	private static final Pattern CALL = Pattern
		.compile("\\.(viewed|listed|changed|noted|note|write|keep|began)\\(\\s*(?:[\\w.()]+,\\s*)*\"([a-z][\\w.-]*)\"");

	private static final Pattern OF_A_CONFLICT = Pattern.compile("door\\.changed\\(conflict, \"(\\w+)\"");

	private static final Pattern OF_A_FACTOR = Pattern
		.compile("(?:book\\.changed|afterRemoval)\\(person, \"([\\w.]+)\"");

	@Test
	void everyActionHasWords() {
		Set<String> written = new TreeSet<>();
		Set<String> ends = new TreeSet<>();
		SourceFiles.find(SourceFiles.MAIN, ".java").stream().map(SourceFiles::read).forEach((code) -> {
			CALL.matcher(code).results().forEach((hit) -> add(written, hit.group(1), hit.group(2)));
			OF_A_CONFLICT.matcher(code).results().forEach((hit) -> written.add("conflict." + hit.group(1)));
			OF_A_FACTOR.matcher(code).results().forEach((hit) -> ends.add(hit.group(1)));
		});
		written.removeAll(ends);
		ends.forEach((end) -> written.add("factor." + end));
		Stream.of(ReviewDecision.values())
			.forEach((decision) -> written.add("review." + decision.name().toLowerCase(Locale.ROOT)));

		assertThat(written).hasSizeGreaterThan(100);
		assertThat(written.stream().filter((action) -> !KEYS.contains("audit.action." + action)))
			.as("actions of the trail without words")
			.isEmpty();
	}

	private static void add(Set<String> written, String call, String name) {
		if (call.equals("viewed") || call.equals("listed")) {
			written.add(call + "." + name);
		}
		else if (name.contains(".") && !name.endsWith(".")) {
			written.add(name);
		}
	}

}
