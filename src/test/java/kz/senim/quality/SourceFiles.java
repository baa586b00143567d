package kz.senim.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the files of the repository.
 */
final class SourceFiles {

	static final Path MAIN = Path.of("src/main/java");

	static final Path TEST = Path.of("src/test/java");

	static final Path TEMPLATES = Path.of("src/main/resources/templates");

	static final Path MESSAGES = Path.of("src/main/resources/messages");

	static final Path SCRIPTS = Path.of("src/main/resources/static/js");

	private SourceFiles() {
	}

	/** All files below a folder whose names end so, in order. */
	static List<Path> find(Path folder, String end) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(end)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The templates by their names, without the comments that explain them. */
	static Map<String, String> templates() {
		Map<String, String> all = new TreeMap<>();
		for (Path file : find(TEMPLATES, ".html")) {
			String name = TEMPLATES.relativize(file).toString().replace('\\', '/').replace(".html", "");
			all.put(name, read(file).replaceAll("(?s)<!--.*?-->", ""));
		}
		return all;
	}

}
