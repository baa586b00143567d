package kz.senim.security.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.security.session.SignInSession;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Where a request goes that may not go on: to the sign-in page, or to the page that says
 * why.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException {
		if (request.getHeader(SignInSession.BACKGROUND) != null || request.getHeader("HX-Request") != null) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		response.sendRedirect(request.getContextPath() + "/login" + wanted(request));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		response.sendError(HttpStatus.FORBIDDEN.value());
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
