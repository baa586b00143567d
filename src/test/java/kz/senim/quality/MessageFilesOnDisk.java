package kz.senim.quality;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The message files as they stand: module, language, key, text.
 */
final class MessageFilesOnDisk {

	static final List<String> LANGUAGES = List.of("en", "ru", "kk");

	private MessageFilesOnDisk() {
	}

	/** Modules that have texts. */
	static Set<String> modules() {
		Set<String> modules = new TreeSet<>();
		SourceFiles.find(SourceFiles.MESSAGES, ".properties")
			.forEach((file) -> modules.add(file.getFileName().toString().replaceFirst("_\\w\\w\\.properties$", "")));
		return modules;
	}

	static Map<String, String> texts(String module, String language) {
		Path file = SourceFiles.MESSAGES.resolve(module + "_" + language + ".properties");
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			texts.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> sorted = new TreeMap<>();
		texts.stringPropertyNames().forEach((key) -> sorted.put(key, texts.getProperty(key)));
		return sorted;
	}

	/** Texts of all modules in one language. */
	static Map<String, String> texts(String language) {
		Map<String, String> all = new TreeMap<>();
		modules().forEach((module) -> all.putAll(texts(module, language)));
		return all;
	}

}
