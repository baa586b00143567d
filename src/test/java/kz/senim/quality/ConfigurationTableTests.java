package kz.senim.quality;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of the README names every setting that the code reads, and no other.
 */
class ConfigurationTableTests {

	/** Shorter names that application.yaml gives. */
	private static final Set<String> RENAMED = Set.of("senim.demo.enabled", "senim.vault.keys");

	private static final Set<String> NAMES = namesInTheTable();

	@Test
	void everySettingStandsInTheTable() {
		assertThat(settings()).hasSizeGreaterThan(30);
		assertThat(settings().stream().filter((key) -> !RENAMED.contains(key) && !isNamed(key)))
			.as("settings that the README does not name")
			.isEmpty();
	}

	@Test
	void everyVariableInApplicationYamlStandsInTheTable() {
		assertThat(Pattern.compile("\\$\\{(SENIM_[A-Z_]+)")
			.matcher(SourceFiles.read(Path.of("src/main/resources/application.yaml")))
			.results()
			.map((hit) -> hit.group(1))
			.filter((name) -> !NAMES.contains(name))).isEmpty();
	}

	@Test
	void theTableNamesNothingThatNobodyReads() {
		Set<String> known = new TreeSet<>(Set.of("SENIM_DEMO", "SENIM_KEYS", "SENIM_PROXIES"));
		settings().forEach((key) -> known.add(variable(key)));

		assertThat(NAMES.stream().filter((name) -> name.startsWith("SENIM_") && !known.contains(name))).isEmpty();
	}

	private static boolean isNamed(String key) {
		return NAMES.contains(variable(key)) || NAMES.contains("--" + key)
				|| NAMES.contains(key.substring(0, key.lastIndexOf('.')) + ".*");
	}

	private static String variable(String key) {
		return key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
	}

	private static Set<String> settings() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		Set<String> keys = new TreeSet<>();
		scanner.findCandidateComponents("kz.senim").forEach((found) -> {
			Class<?> type = ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null);
			addAll(keys, type.getAnnotation(ConfigurationProperties.class).value(), type);
		});
		return keys;
	}

	private static void addAll(Set<String> keys, String prefix, Class<?> type) {
		for (RecordComponent component : type.getRecordComponents()) {
			String key = prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
			if (component.getType().isRecord() && component.getType().getEnclosingClass() == type) {
				addAll(keys, key, component.getType());
			}
			else {
				keys.add(key);
			}
		}
	}

	/**
	 * What stands in the first column; {@code _LINK} after {@code SENIM_LIMITS_SIGN_IN}
	 * is SENIM_LIMITS_LINK.
	 */
	private static Set<String> namesInTheTable() {
		Set<String> names = new TreeSet<>();
		SourceFiles.read(Path.of("README.md"))
			.lines()
			.filter((line) -> line.startsWith("| `"))
			.map((line) -> line.split("\\|")[1])
			.forEach((cell) -> {
				String first = "";
				for (String word : (Iterable<String>) words(cell)::iterator) {
					first = word.startsWith("_") ? first : word;
					names.addAll(word.startsWith("_") ? continued(first, word) : Set.of(word));
				}
			});
		return names;
	}

	private static Stream<String> words(String cell) {
		return Pattern.compile("`([^`]+)`")
			.matcher(cell)
			.results()
			.map((hit) -> hit.group(1).replaceFirst("[=<].*", ""));
	}

	/** The whole name is that one of the possible ones that a setting has. */
	private static Set<String> continued(String first, String end) {
		Set<String> variables = new TreeSet<>();
		settings().forEach((key) -> variables.add(variable(key)));
		Set<String> names = new TreeSet<>();
		for (int cut = first.indexOf('_'); cut >= 0; cut = first.indexOf('_', cut + 1)) {
			String name = first.substring(0, cut) + end;
			if (variables.contains(name)) {
				names.add(name);
			}
		}
		return names;
	}

}
