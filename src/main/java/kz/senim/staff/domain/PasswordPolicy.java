package kz.senim.staff.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.kernel.RuleViolated;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are good: 12 to 128 characters of any alphabet, not easy to guess. No
 * rule of composition; nothing is cut.
 */
@Component
class PasswordPolicy {

	static final int SHORTEST = 12;

	static final int LONGEST = 128;

	private static final int FEWEST_DIFFERENT = 5;

	private static final int SHORTEST_WORD = 4;

	private static final List<String> CONTEXT = List.of("пароль", "құпиясөз", "кұпиясөз", "password", "passwort",
			"сенім", "сеним", "senim");

	private final Set<String> common = load();

	/**
	 * Refuses a bad one.
	 * @param words the person's names and login
	 */
	void check(String password, List<String> words) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST || length > LONGEST) {
			throw refused((length < SHORTEST) ? "short" : "long");
		}
		if (password.codePoints()
			.anyMatch((point) -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE)) {
			throw refused("odd");
		}
		String folded = fold(password);
		if (this.common.contains(folded) || this.common.contains(letters(folded)) || monotonous(folded)) {
			throw refused("common");
		}
		if (Stream.concat(CONTEXT.stream(), words.stream().map(PasswordPolicy::fold))
			.filter((word) -> word.length() >= SHORTEST_WORD)
			.anyMatch(folded::contains)) {
			throw refused("context");
		}
	}

	/** Few different characters, one step after the other, or one short piece again. */
	private static boolean monotonous(String text) {
		int[] points = text.codePoints().toArray();
		boolean steps = true;
		for (int i = 2; i < points.length && steps; i++) {
			steps = points[i] - points[i - 1] == points[1] - points[0];
		}
		return steps || text.codePoints().distinct().count() < FEWEST_DIFFERENT || text.matches("(.{1,6})\\1+.{0,3}");
	}

	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}]", "");
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	private static RuleViolated refused(String why) {
		return new RuleViolated("staff.password." + why, "password", Map.of());
	}

	private static Set<String> load() {
		try {
			return new ClassPathResource("passwords/common.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(PasswordPolicy::fold)
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
