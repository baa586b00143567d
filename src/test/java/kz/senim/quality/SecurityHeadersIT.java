package kz.senim.quality;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import kz.senim.quality.Walker.Answer;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every answer carries the headers, whoever gives it; {@link Walker} looks at each.
 */
@SenimIT
class SecurityHeadersIT {

	@LocalServerPort
	private int port;

	@Autowired
	private Agency agency;

	@Test
	void pagesAndRefusalsCarryThem() {
		World.givePasswords(this.agency.worker);
		Walker anybody = new Walker(this.port);
		Walker worker = new Walker(this.port).signIn(this.agency.worker.login());

		assertThat(anybody.get("/login").status()).isEqualTo(200);
		assertThat(anybody.get("/clients").status()).isEqualTo(302);
		assertThat(anybody.get("/static/none.css").status()).isEqualTo(404);
		assertThat(anybody.post("/clients/new", "a=b").status()).isEqualTo(401);
		assertThat(anybody.get("/actuator/health").status()).isEqualTo(200);
		assertThat(worker.get("/").status()).isEqualTo(200);
		assertThat(worker.get("/no/such/page").status()).isEqualTo(404);
		assertThat(worker.get("/admin/staff").status()).isEqualTo(403);
		assertThat(worker.get("/clients/x").status()).isBetween(400, 404);
		Answer broken = worker.get("/%ED%A0%80");
		assertThat(broken.status()).isBetween(400, 499);
	}

	@Test
	void alsoTheAnswerOfTheContainerToNonsense() throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(
					"GET /a%00b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			out.flush();
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

			assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Tomcat", "Exception");
			assertThat(answer.toLowerCase(java.util.Locale.ROOT)).contains("x-content-type-options: nosniff",
					"content-security-policy: ");
		}
	}

}
