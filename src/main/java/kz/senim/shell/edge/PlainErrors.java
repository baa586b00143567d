package kz.senim.shell.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The page for requests that never reach the application, in all three languages, for
 * nobody knows who asks: it says nothing about the server.
 */
public class PlainErrors extends ErrorReportValve {

	private static final byte[] PAGE = page();

	private static final int FIRST_ERROR = 400;

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType("text/html;charset=UTF-8");
			response.getOutputStream().write(PAGE);
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// Whoever asked is gone.
		}
	}

	private static byte[] page() {
		try (InputStream page = PlainErrors.class.getResourceAsStream("/edge/refused.html")) {
			return (page != null) ? page.readAllBytes() : new byte[0];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
