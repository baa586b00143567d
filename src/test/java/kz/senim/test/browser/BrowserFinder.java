package kz.senim.test.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium that is already on the machine.
 */
final class BrowserFinder {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome-stable",
			"google-chrome", "chrome", "msedge", "chrome.exe", "msedge.exe");

	private static final List<Path> USUAL_PLACES = Stream
		.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
				"/Applications/Chromium.app/Contents/MacOS/Chromium",
				"C:/Program Files/Google/Chrome/Application/chrome.exe",
				"C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe")
		.map(Path::of)
		.toList();

	private BrowserFinder() {
	}

	static Optional<Path> find() {
		List<Path> folders = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.filter((folder) -> !folder.isBlank())
			.map(Path::of)
			.toList();
		Stream<Path> onPath = NAMES.stream().flatMap((name) -> folders.stream().map((folder) -> folder.resolve(name)));
		return Stream.concat(onPath, USUAL_PLACES.stream()).filter(Files::isExecutable).findFirst();
	}

}
