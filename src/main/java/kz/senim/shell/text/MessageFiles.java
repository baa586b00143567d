package kz.senim.shell.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads {@code messages/<module>_<language>.properties} of all modules. A key that two
 * files define is refused, because the winner would be chance.
 */
final class MessageFiles {

	private MessageFiles() {
	}

	static Map<String, String> load(String language) {
		Map<String, String> all = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:messages/*_" + language + ".properties")) {
				add(all, file);
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read the message files of " + language, ex);
		}
		return all;
	}

	private static void add(Map<String, String> all, Resource file) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		for (String key : texts.stringPropertyNames()) {
			if (all.put(key, texts.getProperty(key)) != null) {
				throw new IllegalStateException("Message key defined twice: " + key + " in " + file.getFilename());
			}
		}
	}

}
