package kz.senim.shell.web;

import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses fields with an index beyond every list of a form ({@code lines[999].text}),
 * over which the binding of records would fall.
 */
class WildIndexFilter extends OncePerRequestFilter {

	private static final Pattern WILD = Pattern.compile(".*\\[(?!1?\\d{1,2}]|[^\\d\\]]).*");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (Collections.list(request.getParameterNames()).stream().anyMatch((name) -> WILD.matcher(name).matches())) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		chain.doFilter(request, response);
	}

}
