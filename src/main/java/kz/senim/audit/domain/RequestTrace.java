package kz.senim.audit.domain;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Which request a row of the trail belongs to, and where it came from.
 */
final class RequestTrace {

	/** Under this name the filter of the shell keeps the number of the request. */
	private static final String REFERENCE = "ref";

	private static final int LONGEST_SOURCE = 64;

	private RequestTrace() {
	}

	static @Nullable String reference() {
		return MDC.get(REFERENCE);
	}

	static @Nullable String source() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
			String address = request.getRequest().getRemoteAddr();
			return (address == null || address.length() <= LONGEST_SOURCE) ? address
					: address.substring(0, LONGEST_SOURCE);
		}
		return null;
	}

}
