package kz.senim.shell.edge;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An answer to bytes that no decent client sends.
 *
 * @param text head and body
 */
record RawAnswer(String text) {

	static RawAnswer to(int port, String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return new RawAnswer(read(socket.getInputStream()));
		}
	}

	private static String read(InputStream input) throws IOException {
		StringBuilder text = new StringBuilder();
		byte[] buffer = new byte[8192];
		try {
			for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
				text.append(new String(buffer, 0, length, StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			// Cut off after the answer, with something unread.
		}
		return text.toString();
	}

	int status() {
		return Integer.parseInt(this.text.substring(9, 12));
	}

	boolean hasHeaders() {
		String head = this.text.split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
		return HeadersValve.HEADERS.keySet().stream().allMatch((name) -> head.contains(name.toLowerCase(Locale.ROOT)));
	}

	String body() {
		String[] parts = this.text.split("\r\n\r\n", 2);
		return (parts.length > 1) ? parts[1] : "";
	}

}
