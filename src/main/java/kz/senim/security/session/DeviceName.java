package kz.senim.security.session;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Says in plain words with which browser on which system somebody works, such as
 * {@code Chrome · Windows}. Names of products are the same in all languages.
 */
final class DeviceName {

	/**
	 * In the order in which they are looked for: later ones hide behind earlier names.
	 */
	private static final Map<String, String> BROWSERS = ordered("YaBrowser", "Yandex", "OPR/", "Opera", "Edg", "Edge",
			"SamsungBrowser", "Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome",
			"Chrome", "Safari", "Safari");

	private static final Map<String, String> SYSTEMS = ordered("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
			"Windows", "Windows", "Macintosh", "Mac", "CrOS", "ChromeOS", "Linux", "Linux");

	private DeviceName() {
	}

	/** The words, or null where nothing is recognised. */
	static @Nullable String of(@Nullable String userAgent) {
		if (userAgent == null) {
			return null;
		}
		String browser = first(BROWSERS, userAgent);
		String system = first(SYSTEMS, userAgent);
		if (browser == null || system == null) {
			return (browser != null) ? browser : system;
		}
		return browser + " · " + system;
	}

	private static @Nullable String first(Map<String, String> names, String userAgent) {
		return names.entrySet()
			.stream()
			.filter((name) -> userAgent.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> ordered = new LinkedHashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			ordered.put(pairs[at], pairs[at + 1]);
		}
		return ordered;
	}

}
