package kz.senim.client.domain.caseload;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The last row of a page: value of the order, name and id. It travels in the address
 * without the name, which is read again by the id.
 */
record PageKey(String value, UUID id) {

	static Optional<PageKey> read(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			int cut = plain.indexOf('|');
			return Optional.of(new PageKey(plain.substring(cut + 1), UUID.fromString(plain.substring(0, cut))));
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			return Optional.empty();
		}
	}

	String text() {
		String plain = this.id + "|" + this.value;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

}
