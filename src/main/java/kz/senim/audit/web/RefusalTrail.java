package kz.senim.audit.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.audit.domain.Journal;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A page that answers 403 or 404 has rolled its rows back: the refusal gets one of its
 * own, with the ids of the address.
 */
@Component
class RefusalTrail implements HandlerInterceptor, WebMvcConfigurer {

	private static final Logger log = LoggerFactory.getLogger(RefusalTrail.class);

	private static final int LONGEST = 40;

	private final Journal journal;

	RefusalTrail(Journal journal) {
		this.journal = journal;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		int status = response.getStatus();
		if (handler instanceof HandlerMethod && request.getDispatcherType() == DispatcherType.REQUEST
				&& (status == HttpStatus.FORBIDDEN.value() || status == HttpStatus.NOT_FOUND.value())) {
			write(request, status);
		}
	}

	private void write(HttpServletRequest request, int status) {
		String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("status", status);
		details.put("method", request.getMethod());
		details.put("page", pattern);
		String kind = kind(pattern);
		UUID asked = asked(request, pattern);
		try {
			this.journal.refused(kind, asked, client(request, kind, asked), details);
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("A refusal could not be written into the trail: {}", ex.getClass().getSimpleName());
		}
	}

	/** The first segment of the address. */
	private static String kind(String pattern) {
		String first = pattern.replaceFirst("^/", "").replaceFirst("/.*", "");
		return first.isEmpty() ? "none" : first.substring(0, Math.min(LONGEST, first.length()));
	}

	/** What the first variable of the address says, if it is an id. */
	private static @Nullable UUID asked(HttpServletRequest request, String pattern) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		int open = pattern.indexOf('{');
		int close = pattern.indexOf('}');
		if (!(variables instanceof Map<?, ?> all) || open < 0 || close < open) {
			return null;
		}
		return id(all.get(pattern.substring(open + 1, close)));
	}

	private static @Nullable ClientId client(HttpServletRequest request, String kind, @Nullable UUID asked) {
		UUID client = kind.equals("clients") ? asked : id(request.getParameter("client"));
		return (client != null) ? new ClientId(client) : null;
	}

	private static @Nullable UUID id(@Nullable Object text) {
		try {
			return (text != null) ? UUID.fromString(text.toString()) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
