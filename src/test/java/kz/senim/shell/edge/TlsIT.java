package kz.senim.shell.edge;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import kz.senim.test.ChildSenim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Senim as in production, with a certificate of its own and no proxy.
 */
class TlsIT {

	private static final char[] PASSWORD = "changeit".toCharArray();

	@TempDir
	private Path folder;

	@Test
	void speaksHttp2UnderItsOwnCertificateAndAsksBrowsersToStayEncrypted() throws Exception {
		KeyStore store = selfMade();
		Path certificate = pem("certificate.pem", "CERTIFICATE", store.getCertificate("senim").getEncoded());
		Path key = pem("key.pem", "PRIVATE KEY", store.getKey("senim", PASSWORD).getEncoded());

		try (ChildSenim senim = ChildSenim
			.start(this.folder.resolve("data"), "--spring.profiles.active=production",
					"--senim.tls.certificate=" + certificate, "--senim.tls.key=" + key,
					"--senim.address=https://localhost", "--server.address=127.0.0.1")
			.awaitStart()) {
			HttpResponse<String> page = get(store, senim.port(), "/login");

			assertThat(page.statusCode()).isEqualTo(200);
			assertThat(page.version()).isEqualTo(HttpClient.Version.HTTP_2);
			assertThat(page.headers().firstValue("Strict-Transport-Security"))
				.hasValueSatisfying((value) -> assertThat(value).startsWith("max-age=31536000"));
			assertThat(page.headers().allValues("Set-Cookie")).allMatch((cookie) -> cookie.contains("Secure"));
			assertThat(page.headers().map()).containsKey("content-security-policy");
			assertThat(RawAnswer.to(senim.port(), "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").status()).isEqualTo(400);
		}
	}

	private static HttpResponse<String> get(KeyStore store, int port, String path) throws Exception {
		TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trusted.init(store);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trusted.getTrustManagers(), null);
		return HttpClient.newBuilder()
			.sslContext(context)
			.build()
			.send(HttpRequest.newBuilder(URI.create("https://localhost:" + port + path)).build(),
					BodyHandlers.ofString());
	}

	private KeyStore selfMade() throws Exception {
		Path file = this.folder.resolve("senim.p12");
		Process keytool = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias",
						"senim", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1",
						"-storetype", "PKCS12", "-storepass", new String(PASSWORD), "-keystore", file.toString()))
			.inheritIO()
			.start();
		assertThat(keytool.waitFor()).isZero();
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream input = Files.newInputStream(file)) {
			store.load(input, PASSWORD);
		}
		KeyStore trusted = store;
		trusted.setCertificateEntry("trusted", store.getCertificate("senim"));
		return trusted;
	}

	private Path pem(String name, String kind, byte[] content) throws IOException {
		String body = Base64.getMimeEncoder(64, "\n".getBytes()).encodeToString(content);
		return Files.writeString(this.folder.resolve(name),
				"-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
	}

}
