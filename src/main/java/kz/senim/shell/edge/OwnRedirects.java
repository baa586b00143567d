package kz.senim.shell.edge;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends people to own pages only, whatever a controller says.
 */
class OwnRedirects extends HttpServletResponseWrapper {

	private static final Logger log = LoggerFactory.getLogger(OwnRedirects.class);

	private static final String LOCATION = "Location";

	/**
	 * One slash, no second one and no backslash after it, nothing that is not printed.
	 */
	private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

	private final String home;

	OwnRedirects(HttpServletRequest request, HttpServletResponse response) {
		super(response);
		this.home = request.getContextPath() + "/";
	}

	@Override
	public void sendRedirect(String location) throws IOException {
		super.sendRedirect(own(location));
	}

	@Override
	public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
		super.sendRedirect(own(location), status, clearBuffer);
	}

	@Override
	public void setHeader(String name, String value) {
		super.setHeader(name, LOCATION.equalsIgnoreCase(name) ? own(value) : value);
	}

	@Override
	public void addHeader(String name, String value) {
		super.addHeader(name, LOCATION.equalsIgnoreCase(name) ? own(value) : value);
	}

	private String own(String location) {
		if (OWN.matcher(location).matches()) {
			return location;
		}
		log.error("A redirect to a foreign address was refused");
		return this.home;
	}

}
