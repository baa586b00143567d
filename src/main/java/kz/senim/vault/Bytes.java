package kz.senim.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Texts and ids as bytes, without loss.
 */
final class Bytes {

	private Bytes() {
	}

	/**
	 * UTF-8 of a text.
	 * @throws IllegalArgumentException for half a surrogate pair, which would not come
	 * back
	 */
	static byte[] of(String text) {
		try {
			ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
			byte[] bytes = new byte[encoded.remaining()];
			encoded.get(bytes);
			return bytes;
		}
		catch (CharacterCodingException ex) {
			throw new IllegalArgumentException("Text with half a surrogate pair", ex);
		}
	}

	static byte[] of(int number) {
		return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
	}

	static byte[] of(UUID id) {
		return ByteBuffer.allocate(16)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

	/** The parts, each with its length in front, so that no two lists give the same. */
	static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			joined.writeBytes(of(part.length));
			joined.writeBytes(part);
		}
		return joined.toByteArray();
	}

}
