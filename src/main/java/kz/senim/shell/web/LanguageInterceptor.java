package kz.senim.shell.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.shell.text.CurrentViewer;
import kz.senim.shell.text.LanguageResolver;
import kz.senim.shell.text.Languages;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Remembers the language chosen by {@code ?lang=}: for the person signed in, and on this
 * device.
 */
class LanguageInterceptor implements HandlerInterceptor {

	private final CurrentViewer viewers;

	LanguageInterceptor(CurrentViewer viewers) {
		this.viewers = viewers;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String code = request.getParameter(LanguageResolver.PARAMETER);
		if ("GET".equals(request.getMethod()) && code != null && Languages.find(code).isPresent()) {
			this.viewers.rememberLanguage(code);
			response.addHeader(HttpHeaders.SET_COOKIE,
					ResponseCookie.from(LanguageResolver.COOKIE, code)
						.path("/")
						.maxAge(Duration.ofDays(365))
						.httpOnly(true)
						.secure(request.isSecure())
						.sameSite("Lax")
						.build()
						.toString());
		}
		return true;
	}

}
