package kz.senim.shell.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the choices of the page "changed meanwhile" (409) back into the fields of the
 * form that was sent, so that no controller has to know of that page. For a field
 * {@code goal} the page sends {@code _pick.goal} (mine, theirs or both) and the texts
 * {@code _mine.goal}, {@code _theirs.goal}, {@code _both.goal}.
 */
class StaleChoiceFilter extends OncePerRequestFilter {

	static final String PICK = "_pick.";

	static final String MARK = "_stale";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean chosen = request.getParameter(MARK) != null;
		chain.doFilter(chosen ? new Chosen(request) : request, response);
	}

	private static final class Chosen extends HttpServletRequestWrapper {

		private final Map<String, String[]> parameters;

		Chosen(HttpServletRequest request) {
			super(request);
			Map<String, String[]> sent = request.getParameterMap();
			Map<String, String[]> resolved = new LinkedHashMap<>(sent);
			sent.forEach((name, values) -> {
				if (name.startsWith(PICK) && values.length > 0) {
					String field = name.substring(PICK.length());
					resolved.put(field, sent.getOrDefault("_" + values[0] + "." + field, new String[0]));
				}
			});
			this.parameters = Collections.unmodifiableMap(resolved);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] values = this.parameters.get(name);
			return (values == null || values.length == 0) ? null : values[0];
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return this.parameters;
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.parameters.keySet());
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return this.parameters.get(name);
		}

	}

}
