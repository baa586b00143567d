package kz.senim.security.factor;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nayuki.qrcodegen.QrCode;

import org.springframework.web.util.UriUtils;

/**
 * The picture that an authenticator app reads, drawn here, so that the seed goes to
 * nobody else.
 *
 * @param size width and height in modules, with the quiet edge
 * @param path the dark modules as the path of an SVG
 */
public record QrDrawing(int size, String path) {

	private static final int EDGE = 4;

	/** The picture of a seed for that account. */
	public static QrDrawing of(String seed, String login) {
		String label = UriUtils.encode("Senim:" + login, StandardCharsets.UTF_8);
		QrCode code = QrCode.encodeText(
				"otpauth://totp/" + label + "?secret=" + seed + "&issuer=Senim&algorithm=SHA1&digits=6&period=30",
				QrCode.Ecc.MEDIUM);
		String path = IntStream.range(0, code.size * code.size)
			.filter((at) -> code.getModule(at % code.size, at / code.size))
			.mapToObj((at) -> "M" + (at % code.size + EDGE) + " " + (at / code.size + EDGE) + "h1v1h-1z")
			.collect(Collectors.joining());
		return new QrDrawing(code.size + 2 * EDGE, path);
	}

}
