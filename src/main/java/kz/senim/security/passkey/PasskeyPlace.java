package kz.senim.security.passkey;

import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Under which address passkeys work: the one that is set, else {@code localhost} on this
 * machine. Passkeys belong to a name, so that a copy of the page elsewhere cannot ask.
 */
@Component
public class PasskeyPlace {

	private static final String LOCAL = "localhost";

	private final @Nullable String address;

	PasskeyPlace(Address settings) {
		this.address = settings.address();
	}

	/** The place of this request, if passkeys work there. */
	public Optional<Place> of(HttpServletRequest request) {
		if (this.address != null && !this.address.isBlank()) {
			URI uri = URI.create(this.address.strip());
			String port = (uri.getPort() >= 0) ? ":" + uri.getPort() : "";
			return Optional.of(new Place(uri.getHost(), uri.getScheme() + "://" + uri.getHost() + port));
		}
		return LOCAL.equals(request.getServerName())
				? Optional.of(new Place(LOCAL, request.getScheme() + "://" + LOCAL + ":" + request.getServerPort()))
				: Optional.empty();
	}

	/**
	 * Where passkeys work.
	 *
	 * @param host the name that they belong to
	 * @param origin scheme, host and port of the pages
	 */
	public record Place(String host, String origin) {
	}

	/**
	 * Under which people reach Senim.
	 */
	@ConfigurationProperties("senim")
	record Address(@Nullable String address) {
	}

}
