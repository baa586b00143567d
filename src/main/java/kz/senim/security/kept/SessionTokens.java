package kz.senim.security.kept;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * Keeps the token in the session as a text.
 */
class SessionTokens implements CsrfTokenRepository {

	private static final String ATTRIBUTE = "senim.form-token";

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return token(UUID.randomUUID().toString());
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(token != null);
		if (session != null) {
			session.setAttribute(ATTRIBUTE, (token != null) ? token.getToken() : null);
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof String text) ? token(text) : null;
	}

	private static CsrfToken token(String text) {
		return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", text);
	}

}
