package kz.senim.security.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.security.session.SignInSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Keeps the token in the session of a person signed in, and in a cookie for everybody
 * else, so that a page with a form writes no session row for a passer-by.
 */
class SwitchingTokens implements CsrfTokenRepository {

	private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();

	private final CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();

	SwitchingTokens() {
		this.cookie.setCookieName("senim-form");
		this.cookie.setCookiePath("/");
		this.cookie.setCookieCustomizer((attributes) -> attributes.httpOnly(true).sameSite("Strict"));
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
		return SignInSession.exists(request) ? this.session : this.cookie;
	}

}
