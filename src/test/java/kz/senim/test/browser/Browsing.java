package kz.senim.test.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * Opens pages for one test. Each call is another person at another computer, with cookies
 * of their own.
 */
public final class Browsing implements AutoCloseable {

	private final Browser browser;

	private final String address;

	private final List<BrowserContext> contexts = new ArrayList<>();

	Browsing(Browser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	/** The address of the application, without a slash at the end. */
	public String address() {
		return this.address;
	}

	/** A person in Almaty with a Russian browser on a desktop of 1280 by 800. */
	public Page open() {
		return open((options) -> {
		});
	}

	/** Somebody else: other language, phone, no JavaScript. */
	public Page open(Consumer<NewContextOptions> different) {
		NewContextOptions options = new NewContextOptions().setBaseURL(this.address)
			.setLocale("ru-RU")
			.setTimezoneId("Asia/Almaty")
			.setViewportSize(1280, 800);
		different.accept(options);
		BrowserContext context = this.browser.newContext(options);
		context.setDefaultTimeout(15_000);
		this.contexts.add(context);
		return context.newPage();
	}

	@Override
	public void close() {
		this.contexts.forEach(BrowserContext::close);
	}

}
