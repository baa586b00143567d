package kz.senim.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import kz.senim.test.browser.Browsing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person at one computer. Whatever goes wrong in the browser is collected and fails
 * the test when the person leaves.
 */
final class Visit implements AutoCloseable {

	private static final int BAD_REQUEST = 400;

	private final Page page;

	private final Words words;

	private final List<String> faults = new ArrayList<>();

	private final List<String> tolerated = new ArrayList<>();

	private Visit(Page page, Words words) {
		this.page = page;
		this.words = words;
	}

	static Visit desktop(Browsing browsing, Words words) {
		return open(browsing, words, (options) -> options.setViewportSize(1366, 768));
	}

	static Visit phone(Browsing browsing, Words words) {
		return open(browsing, words, (options) -> options.setViewportSize(360, 740).setHasTouch(true));
	}

	static Visit open(Browsing browsing, Words words, Consumer<NewContextOptions> different) {
		Visit visit = new Visit(browsing.open(different), words);
		BrowserContext context = visit.page.context();
		context.onConsoleMessage(visit::heard);
		context.onWebError((error) -> visit.faults.add(error.error()));
		context.onResponse(visit::answered);
		return visit;
	}

	Page page() {
		return this.page;
	}

	Words words() {
		return this.words;
	}

	/** An answer of that status belongs to the story. */
	void tolerates(String status) {
		this.tolerated.add(status);
	}

	/** Kills the browser of this person, as a crash would. */
	void crash() {
		this.page.context().close();
	}

	@Override
	public void close() {
		this.page.context().close();
		this.faults.removeIf((fault) -> this.tolerated.stream().anyMatch(fault::contains));
		assertThat(this.faults).as("faults in the browser").isEmpty();
	}

	private void heard(ConsoleMessage message) {
		if ("error".equals(message.type())) {
			this.faults.add(message.text() + " " + message.location());
		}
	}

	private void answered(Response response) {
		if (response.status() >= BAD_REQUEST) {
			this.faults.add(response.status() + " " + response.request().method() + " " + response.url());
		}
	}

}
