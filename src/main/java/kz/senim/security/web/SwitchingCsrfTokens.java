package kz.senim.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Keeps the token in the session of a person signed in, and in a cookie for everybody
 * else, so that a page with a form writes no session row for a passer-by.
 */
class SwitchingCsrfTokens implements CsrfTokenRepository {

	private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();

	private final CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();

	SwitchingCsrfTokens() {
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
		HttpSession present = request.getSession(false);
		boolean signedIn = present != null
				&& present.getAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME) != null;
		return signedIn ? this.session : this.cookie;
	}

}
