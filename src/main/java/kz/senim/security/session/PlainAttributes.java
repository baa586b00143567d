package kz.senim.security.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.support.GenericConversionService;

/**
 * How attributes of sessions stand in the table: texts and whole numbers, nothing else.
 * Reading one makes no object of another class, whatever somebody wrote there.
 */
final class PlainAttributes extends GenericConversionService {

	private static final byte TEXT = 't';

	private static final byte NUMBER = 'n';

	PlainAttributes() {
		addConverter(Object.class, byte[].class, PlainAttributes::write);
		addConverter(byte[].class, Object.class, PlainAttributes::read);
	}

	private static byte[] write(Object value) {
		if (value instanceof Long number) {
			return ByteBuffer.allocate(1 + Long.BYTES).put(NUMBER).putLong(number).array();
		}
		if (value instanceof String text) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			return ByteBuffer.allocate(1 + bytes.length).put(TEXT).put(bytes).array();
		}
		throw new IllegalArgumentException("A session keeps texts and numbers only, no " + value.getClass().getName());
	}

	/** What cannot be read is as good as not there. */
	private static @Nullable Object read(byte[] stored) {
		if (stored.length == 1 + Long.BYTES && stored[0] == NUMBER) {
			return ByteBuffer.wrap(stored, 1, Long.BYTES).getLong();
		}
		return (stored.length > 0 && stored[0] == TEXT)
				? new String(stored, 1, stored.length - 1, StandardCharsets.UTF_8) : null;
	}

}
