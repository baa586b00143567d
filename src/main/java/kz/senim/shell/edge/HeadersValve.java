package kz.senim.shell.edge;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Sets the security headers before anything else answers, so that pages of the container
 * and of the firewall carry them too.
 */
class HeadersValve extends ValveBase {

	/** The one policy: own files only, no inline script or style. */
	static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
			+ "frame-ancestors 'none'; form-action 'self'";

	static final Map<String, String> HEADERS = Map.of("Content-Security-Policy", POLICY, "X-Content-Type-Options",
			"nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy",
			"same-origin", "Cross-Origin-Resource-Policy", "same-origin", "Permissions-Policy",
			"camera=(), microphone=(), geolocation=(), payment=(), usb=()");

	private static final String YEAR = "max-age=31536000; includeSubDomains";

	HeadersValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		HEADERS.forEach(response::setHeader);
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", YEAR);
		}
		// A request that cannot be read has no address.
		String address = request.getRequestURI();
		if (address == null || !address.contains("/static/")) {
			response.setHeader("Cache-Control", "no-store");
		}
		getNext().invoke(request, response);
	}

}
