package kz.senim.shell.edge;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javax.sql.DataSource;

import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that no browser of ours sends get a page, the headers, and nothing else.
 */
@SenimIT
class EdgeIT {

	private static final String LONG = "a".repeat(5000);

	@LocalServerPort
	private int port;

	@Autowired
	private DataSource dataSource;

	@ParameterizedTest(name = "{0}")
	@MethodSource("odd")
	void isRefusedWithAPageAndAllHeaders(String name, int status, String request) throws IOException {
		RawAnswer answer = RawAnswer.to(this.port, request);

		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		assertThat(answer.hasHeaders()).as(answer.text()).isTrue();
		assertThat(answer.body()).contains("</html>").doesNotContain("Tomcat", "Exception", "Whitelabel", "Spring");
	}

	static Stream<Arguments> odd() {
		String close = "Connection: close\r\n\r\n";
		String local = "Host: localhost\r\nAccept: text/html\r\n";
		String form = "Content-Type: application/x-www-form-urlencoded\r\n";
		return Stream.of(
				Arguments.of("foreign host", 421,
						"GET /login HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\n" + close),
				Arguments.of("foreign host on a file", 421,
						"GET /robots.txt HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\n" + close),
				Arguments.of("forwarded host", 421,
						"GET /login HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\nX-Forwarded-Host: localhost\r\n"
								+ close),
				Arguments.of("no host", 400, "GET /login HTTP/1.1\r\n" + close),
				Arguments.of("long address", 414, "GET /login?a=" + LONG + " HTTP/1.1\r\n" + local + close),
				Arguments.of("long headers", 431,
						"GET /login HTTP/1.1\r\n" + local + ("X-A: " + LONG + "\r\n").repeat(3) + close),
				Arguments.of("many headers", 431, "GET /login HTTP/1.1\r\n" + local + "X: y\r\n".repeat(90) + close),
				Arguments.of("endless headers", 400,
						"GET /login HTTP/1.1\r\n" + local + ("X-A: " + LONG + "\r\n").repeat(4) + close),
				Arguments.of("body without length", 411,
						"POST /login HTTP/1.1\r\n" + local + form + "Transfer-Encoding: chunked\r\n" + close
								+ "0\r\n\r\n"),
				Arguments.of("body too long", 413,
						"POST /login HTTP/1.1\r\n" + local + form + "Content-Length: 30000000\r\n" + close),
				Arguments.of("too many fields", 400,
						"POST /login HTTP/1.1\r\n" + local + form + "Content-Length: 8000\r\n" + close
								+ "a=b&".repeat(2000)),
				Arguments.of("odd method", 405, "TRACE /login HTTP/1.1\r\n" + local + close),
				Arguments.of("two slashes", 400, "GET //login HTTP/1.1\r\n" + local + close),
				Arguments.of("forbidden character", 400, "GET /a%00b HTTP/1.1\r\n" + local + close),
				Arguments.of("no request at all", 400, "\u0016\u0003\u0001 nonsense\r\n\r\n"));
	}

	@Test
	void everyOtherHostThanThisMachineIsForeignAlsoWithAPort() throws IOException {
		assertThat(RawAnswer.to(this.port, "GET /login HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n")
			.status()).isEqualTo(200);
	}

	@Test
	void slowClientsAreDroppedWithin25Seconds() {
		CompletableFuture<Duration> headers = CompletableFuture
			.supplyAsync(() -> trickle("GET /login HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
		CompletableFuture<Duration> body = CompletableFuture
			.supplyAsync(() -> trickle("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\n\r\nlogin="));

		assertThat(headers.join()).isLessThan(Duration.ofSeconds(25));
		assertThat(body.join()).isLessThan(Duration.ofSeconds(25));
	}

	@Test
	void anEmptyPoolIsSaidWithin3SecondsWhileHealthAndSignInLive() throws Exception {
		String cookie = "Cookie: SENIM="
				+ java.util.Base64.getEncoder()
					.encodeToString("0197a0b0-0000-7000-8000-000000000000".getBytes(StandardCharsets.US_ASCII))
				+ "\r\n";
		List<Connection> taken = takeAll();
		try {
			assertThat(timed("/", cookie).status()).isEqualTo(503);
			assertThat(timed("/login", cookie).status()).isEqualTo(200);
			assertThat(timed("/login", "").status()).isEqualTo(200);
			assertThat(timed("/actuator/health/liveness", "").status()).isEqualTo(200);
			assertThat(timed("/actuator/health", "").status()).isEqualTo(503);
		}
		finally {
			for (Connection connection : taken) {
				connection.close();
			}
		}
		assertThat(timed("/actuator/health", "").status()).isEqualTo(200);
	}

	private RawAnswer timed(String path, String headers) throws IOException {
		long begun = System.nanoTime();
		RawAnswer answer = RawAnswer.to(this.port,
				"GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n");
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(path).isLessThan(Duration.ofSeconds(3));
		return answer;
	}

	private List<Connection> takeAll() {
		List<Connection> taken = new ArrayList<>();
		try {
			while (true) {
				taken.add(this.dataSource.getConnection());
			}
		}
		catch (SQLException ex) {
			return taken;
		}
	}

	/** A byte each second, until the server has enough of it. */
	private Duration trickle(String begin) {
		long begun = System.nanoTime();
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(begin.getBytes(StandardCharsets.US_ASCII));
			socket.setSoTimeout(1000);
			while (System.nanoTime() - begun < Duration.ofSeconds(40).toNanos()) {
				out.write('a');
				out.flush();
				if (ended(socket)) {
					break;
				}
			}
		}
		catch (IOException ex) {
			// Dropped.
		}
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	private static boolean ended(Socket socket) throws IOException {
		try {
			return socket.getInputStream().read() < 0;
		}
		catch (java.net.SocketTimeoutException ex) {
			return false;
		}
		catch (SocketException ex) {
			return true;
		}
	}

}
