package kz.senim.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds {@code docs/security.md} to the truth: every promise has its row, and every test
 * that a row names is there.
 */
class SecurityPromisesTests {

	private static final int PROMISES = 90;

	private static final Pattern NUMBER = Pattern.compile("^\\| (\\d+)\\*? ", Pattern.MULTILINE);

	/** A class of tests, or one of its methods. */
	private static final Pattern PROOF = Pattern.compile("`(\\w+(?:Tests|IT))(?:\\.(\\w+))?`");

	private final String page = text(Path.of("docs/security.md"));

	@Test
	void everyPromiseHasItsRow() {
		var numbers = NUMBER.matcher(this.page).results().map((found) -> Integer.valueOf(found.group(1))).toList();

		// The list has no number 41.
		assertThat(numbers).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(
					IntStream.rangeClosed(1, PROMISES).filter((number) -> number != 41).boxed().toList());
	}

	@Test
	void everyTestThatIsNamedIsThere() {
		Map<String, String> tests = testClasses();
		var missing = new TreeSet<String>();

		PROOF.matcher(this.page).results().forEach((proof) -> {
			String source = tests.get(proof.group(1));
			boolean there = source != null && (proof.group(2) == null || source.contains(" " + proof.group(2) + "("));
			if (!there) {
				missing.add(proof.group());
			}
		});

		assertThat(missing).isEmpty();
	}

	private static Map<String, String> testClasses() {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".java", ""),
						SecurityPromisesTests::text, (one, other) -> one + other));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
