package kz.senim.security.session;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;

import org.springframework.core.convert.ConversionFailedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlainAttributesTests {

	private final PlainAttributes attributes = new PlainAttributes();

	@Test
	void keepsTextsAndNumbers() {
		assertThat(back("Қазақша")).isEqualTo("Қазақша");
		assertThat(back("")).isEqualTo("");
		assertThat(back(1_795_000_000_000L)).isEqualTo(1_795_000_000_000L);
	}

	@Test
	void refusesEverythingElse() {
		assertThatExceptionOfType(ConversionFailedException.class)
			.isThrownBy(() -> this.attributes.convert(new ArrayList<>(), byte[].class));
	}

	@Test
	void readsNoObjectOfJava() {
		assertThat(this.attributes.convert(new byte[] { (byte) 0xac, (byte) 0xed, 0, 5, 't', 0, 1 }, Object.class))
			.isNull();
		assertThat(this.attributes.convert(new byte[0], Object.class)).isNull();
	}

	private Object back(Object value) {
		return this.attributes.convert(this.attributes.convert(value, byte[].class), Object.class);
	}

}
