package kz.senim.test.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;

/**
 * The one browser of a test run: a Chromium found on the machine, else one that
 * Playwright fetches within a time limit, else none.
 */
final class TheBrowser implements AutoCloseable {

	private static final Duration FETCH_LIMIT = Duration.ofMinutes(3);

	private static final List<String> QUIET = List.of("--disable-background-networking", "--disable-quic",
			"--no-first-run", "--disable-component-update", "--disable-sync");

	private final @Nullable Playwright playwright;

	private final @Nullable Browser browser;

	private final String whyNot;

	private TheBrowser(@Nullable Playwright playwright, @Nullable Browser browser, String whyNot) {
		this.playwright = playwright;
		this.browser = browser;
		this.whyNot = whyNot;
	}

	static TheBrowser start() {
		Optional<Path> found = BrowserFinder.find();
		if (found.isEmpty() && !fetch()) {
			return new TheBrowser(null, null, "no Chromium on this machine, and none could be fetched");
		}
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		try {
			LaunchOptions options = new LaunchOptions().setArgs(arguments());
			found.ifPresent(options::setExecutablePath);
			return new TheBrowser(playwright, playwright.chromium().launch(options), "");
		}
		catch (RuntimeException ex) {
			playwright.close();
			return new TheBrowser(null, null, "the browser does not start: " + ex.getMessage());
		}
	}

	private static List<String> arguments() {
		List<String> arguments = new ArrayList<>(QUIET);
		if ("root".equals(System.getProperty("user.name"))) {
			arguments.add("--no-sandbox");
		}
		return arguments;
	}

	/** In a process of its own, since Playwright's installer ends the one it runs in. */
	private static boolean fetch() {
		try {
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium")
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			CompletableFuture<Process> end = process.onExit().orTimeout(FETCH_LIMIT.toSeconds(), TimeUnit.SECONDS);
			try {
				return end.get().exitValue() == 0;
			}
			finally {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
			}
		}
		catch (Exception ex) {
			return false;
		}
	}

	Optional<Browser> browser() {
		return Optional.ofNullable(this.browser);
	}

	String whyNot() {
		return this.whyNot;
	}

	@Override
	public void close() {
		if (this.playwright != null) {
			this.playwright.close();
			return;
		}
		String line = "=".repeat(80);
		System.err.printf("%n%s%n  BROWSER TESTS WERE SKIPPED: %s%n  Install Chromium and run again.%n%s%n", line,
				this.whyNot, line);
	}

}
