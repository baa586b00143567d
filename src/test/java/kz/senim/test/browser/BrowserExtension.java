package kz.senim.test.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives browser tests their pages. Where there is no browser, the tests are skipped, or
 * fail if SENIM_BROWSER_REQUIRED is true.
 */
public class BrowserExtension implements BeforeAllCallback, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	@Override
	public void beforeAll(ExtensionContext context) {
		TheBrowser browser = browser(context);
		if (browser.browser().isEmpty()) {
			if (Boolean.parseBoolean(System.getenv("SENIM_BROWSER_REQUIRED"))) {
				throw new IllegalStateException("A browser is required: " + browser.whyNot());
			}
			Assumptions.abort(browser.whyNot());
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Page.class || type == Browsing.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Browsing browsing = context.getStore(NAMESPACE)
			.computeIfAbsent(Browsing.class, (key) -> browsing(context), Browsing.class);
		return (parameter.getParameter().getType() == Page.class) ? browsing.open() : browsing;
	}

	private static Browsing browsing(ExtensionContext context) {
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		return new Browsing(browser(context).browser().orElseThrow(), "http://127.0.0.1:" + port);
	}

	private static TheBrowser browser(ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(TheBrowser.class, (key) -> TheBrowser.start(), TheBrowser.class);
	}

}
