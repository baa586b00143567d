package kz.senim.shell.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses fields that are no text at all, or too much of it, before anybody reads them:
 * the first to read would fail with 500, and the error page once more.
 */
class ReadableFieldsFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		InvalidParameterException wrong = wrong(request);
		if (wrong == null) {
			chain.doFilter(request, response);
		}
		else if (request.getDispatcherType() == DispatcherType.ERROR) {
			chain.doFilter(new WithoutFields(request), response);
		}
		else {
			response.sendError(wrong.getErrorCode());
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static @Nullable InvalidParameterException wrong(HttpServletRequest request) {
		try {
			request.getParameterMap();
			return null;
		}
		catch (InvalidParameterException ex) {
			return ex;
		}
	}

	/** For the page that says so. */
	private static final class WithoutFields extends HttpServletRequestWrapper {

		WithoutFields(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

	}

}
