package kz.senim.shell.text;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.shell.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: the one asked for by {@code ?lang=}, else that of the person
 * signed in, else the one remembered on this device, else the best the browser asks for.
 */
public class LanguageResolver implements LocaleResolver {

	/** Name of the cookie that keeps the language of a person who is not signed in. */
	public static final String COOKIE = "senim-lang";

	/** Name of the request parameter that switches the language. */
	public static final String PARAMETER = "lang";

	private static final String CACHE = LanguageResolver.class.getName();

	private final CurrentViewer viewers;

	public LanguageResolver(CurrentViewer viewers) {
		this.viewers = viewers;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (request.getAttribute(CACHE) instanceof Locale known) {
			return known;
		}
		Locale locale = asked(request).or(this::personal)
			.or(() -> remembered(request))
			.orElseGet(() -> accepted(request));
		request.setAttribute(CACHE, locale);
		return locale;
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		if (locale != null) {
			request.setAttribute(CACHE, Languages.nearest(locale));
		}
	}

	/** The language that the address asks for, if any. */
	static Optional<Locale> asked(HttpServletRequest request) {
		String code = request.getQueryString() != null ? request.getParameter(PARAMETER) : null;
		return (code != null) ? Languages.find(code) : Optional.empty();
	}

	private Optional<Locale> personal() {
		Viewer viewer = this.viewers.find();
		return (viewer != null) ? Languages.find(viewer.language()) : Optional.empty();
	}

	private static Optional<Locale> remembered(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return (cookie != null) ? Languages.find(cookie.getValue()) : Optional.empty();
	}

	private static Locale accepted(HttpServletRequest request) {
		if (request.getHeader("Accept-Language") == null) {
			return Languages.DEFAULT;
		}
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((wish) -> Languages.find(wish.getLanguage()).stream())
			.findFirst()
			.orElse(Languages.DEFAULT);
	}

}
