package kz.senim.security.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.security.session.SignInSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Keeps the token in the session of a person signed in, and in a cookie for everybody
 * else, so that a page with a form writes no session row for a passer-by.
 */
class SwitchingTokens implements CsrfTokenRepository {

	private final CsrfTokenRepository session = new SessionTokens();

	private final CsrfTokenRepository secure = cookie("__Host-senim-form");

	private final CsrfTokenRepository plain = cookie("senim-form");

	private static CsrfTokenRepository cookie(String name) {
		CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
		cookie.setCookieName(name);
		cookie.setCookiePath("/");
		cookie.setCookieCustomizer((attributes) -> attributes.httpOnly(true).sameSite("Strict"));
		return cookie;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return keeper(request).generateToken(request);
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		keeper(request).saveToken(token, request, response);
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return keeper(request).loadToken(request);
	}

	private CsrfTokenRepository keeper(HttpServletRequest request) {
		if (SignInSession.exists(request)) {
			return this.session;
		}
		return request.isSecure() ? this.secure : this.plain;
	}

}
