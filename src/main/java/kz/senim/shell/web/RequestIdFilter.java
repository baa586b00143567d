package kz.senim.shell.web;

import java.io.IOException;
import java.security.SecureRandom;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a short number that stands in the log, in the response header and on
 * error pages, so that a person can read it out to whoever looks into the log.
 */
class RequestIdFilter extends OncePerRequestFilter {

	static final String MDC_KEY = "ref";

	static final String HEADER = "X-Request-Id";

	/** No letters or digits that are mistaken for one another. */
	private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private final SecureRandom random = new SecureRandom();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Object known = request.getAttribute(MDC_KEY);
		String id = (known instanceof String text) ? text : next();
		request.setAttribute(MDC_KEY, id);
		response.setHeader(HEADER, id);
		MDC.put(MDC_KEY, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(MDC_KEY);
		}
	}

	/** The error page is another dispatch of the same request and keeps its number. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private String next() {
		StringBuilder id = new StringBuilder("0000-0000");
		for (int i = 0; i < id.length(); i++) {
			if (id.charAt(i) == '0') {
				id.setCharAt(i, ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
			}
		}
		return id.toString();
	}

}
