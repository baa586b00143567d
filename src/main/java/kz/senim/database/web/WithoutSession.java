package kz.senim.database.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * The same request of somebody who is not signed in, so that drawing the page does not
 * ask for the session again.
 */
class WithoutSession extends HttpServletRequestWrapper {

	WithoutSession(HttpServletRequest request) {
		super(request);
	}

	@Override
	public Cookie[] getCookies() {
		return new Cookie[0];
	}

	@Override
	public @Nullable HttpSession getSession(boolean create) {
		return null;
	}

}
