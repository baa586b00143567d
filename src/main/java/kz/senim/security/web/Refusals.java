package kz.senim.security.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.security.kept.FormTokens;
import kz.senim.security.session.SignIn;
import kz.senim.security.session.SignInSession;
import kz.senim.security.session.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * Where a request goes that may not go on: to the sign-in page, to the page that keeps
 * the typed text, or to the page that says why.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final RequestMappingHandlerMapping handlers;

	private final SignIn signIn;

	private final FormTokens tokens;

	Refusals(RequestMappingHandlerMapping requestMappingHandlerMapping, SignIn signIn, FormTokens tokens) {
		this.handlers = requestMappingHandlerMapping;
		this.signIn = signIn;
		this.tokens = tokens;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException, ServletException {
		if (byScript(request)) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		if ("POST".equals(request.getMethod()) && SignInSession.hasJustEnded(request)) {
			// The token went with the session.
			this.tokens.renew(request, response);
			request.getRequestDispatcher(EndedController.PATH).forward(request, response);
			return;
		}
		response.sendRedirect(request.getContextPath() + "/login" + wanted(request));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		if (!(refused instanceof CsrfException)) {
			SignedIn person = SignedIn.current();
			if (person != null && !person.complete()) {
				response.sendRedirect(request.getContextPath() + "/profile/factors");
				return;
			}
			boolean known = exists(request);
			if (known) {
				this.signIn.refused(request.getRequestURI());
			}
			response.sendError((known ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
		}
		else if (byScript(request)) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
		}
		else {
			request.getRequestDispatcher(EndedController.PATH).forward(request, response);
		}
	}

	/** Calls of scripts, which would not know what to do with a page. */
	private static boolean byScript(HttpServletRequest request) {
		return request.getHeader(SignInSession.BACKGROUND) != null || request.getHeader("HX-Request") != null;
	}

	/** An address that nobody answers is not the section of another role. */
	private boolean exists(HttpServletRequest request) {
		try {
			return SignedIn.current() == null || this.handlers.getHandler(request) != null;
		}
		catch (Exception ex) {
			return true;
		}
	}

	private static String wanted(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (!"GET".equals(request.getMethod()) || path.equals("/")) {
			return "";
		}
		String query = request.getQueryString();
		return "?to=" + UriUtils.encode((query != null) ? path + "?" + query : path, StandardCharsets.UTF_8);
	}

}
