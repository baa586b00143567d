package kz.senim.shell.edge;

import java.io.IOException;
import java.util.Collections;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests for another host, and those that no browser of ours sends: too long an
 * address, too many headers, a body without a length. Each gets the page that says so.
 */
class RequestLimits extends OncePerRequestFilter {

	static final int LONGEST_ADDRESS = 4096;

	static final int MOST_HEADERS = 80;

	static final int LONGEST_HEADERS = 12 * 1024;

	private final KnownHosts hosts;

	RequestLimits(KnownHosts hosts) {
		this.hosts = hosts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpStatus refusal = refusal(request);
		if (refusal == HttpStatus.OK) {
			chain.doFilter(request, new OwnRedirects(request, response));
			return;
		}
		response.setHeader(HttpHeaders.CONNECTION, "close");
		response.sendError(refusal.value());
	}

	private HttpStatus refusal(HttpServletRequest request) {
		if (!this.hosts.contains(request.getServerName())) {
			return HttpStatus.MISDIRECTED_REQUEST;
		}
		String query = request.getQueryString();
		if (request.getRequestURI().length() + ((query != null) ? query.length() : 0) > LONGEST_ADDRESS) {
			return HttpStatus.URI_TOO_LONG;
		}
		if (headers(request) > LONGEST_HEADERS) {
			return HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
		}
		boolean endless = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
				&& request.getProtocol().startsWith("HTTP/1");
		return endless ? HttpStatus.LENGTH_REQUIRED : HttpStatus.OK;
	}

	/** Their length; past the number that is allowed, more than is allowed. */
	private static int headers(HttpServletRequest request) {
		int count = 0;
		int length = 0;
		for (String name : Collections.list(request.getHeaderNames())) {
			for (String value : Collections.list(request.getHeaders(name))) {
				length += name.length() + value.length() + 4;
				count++;
			}
		}
		return (count > MOST_HEADERS) ? Integer.MAX_VALUE : length;
	}

}
