package kz.senim.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code docs/proof/Guards.java} switches off is still there to be switched off.
 */
class GuardsTests {

	private static final Path GUARDS = Path.of("docs/proof/guards");

	static Stream<Path> guards() {
		return SourceFiles.find(GUARDS, ".guard").stream();
	}

	@Test
	void everyGuardOfTheListHasItsProof() {
		assertThat(guards().map((file) -> file.getFileName().toString().replace(".guard", ""))).contains("csrf",
				"version", "row-security", "audit", "escaping", "throttle");
	}

	@ParameterizedTest
	@MethodSource("guards")
	void itsPlaceAndItsTestAreThere(Path guard) {
		List<String> lines = SourceFiles.read(guard).lines().toList();
		Path file = Path.of(value(lines, "file"));
		String old = value(lines, "old");

		assertThat(lines.get(0)).endsWith(".");
		assertThat(file).exists();
		assertThat(SourceFiles.read(file).split(java.util.regex.Pattern.quote(old), -1)).as("once in " + file)
			.hasSize(2);
		assertThat(value(lines, "new")).isNotEqualTo(old);
		assertThat(SourceFiles.find(SourceFiles.TEST, "/" + value(lines, "test") + ".java")).hasSize(1);
		assertThat(Files.exists(Path.of("docs/proof/Guards.java"))).isTrue();
	}

	private static String value(List<String> lines, String name) {
		return lines.stream()
			.filter((line) -> line.startsWith(name + ": "))
			.map((line) -> line.substring(name.length() + 2))
			.findFirst()
			.orElseThrow();
	}

}
