package kz.senim.client.person;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PhoneNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "+77012345678", "+7 701 234-56-78", "8 701 234 56 78", "87012345678", "77012345678",
			"7012345678", "701 234 56 78", "8 (701) 234-56-78", "+7(701)2345678", "+8 701 234 56 78", "7 701 234 56 78",
			"8\u2011701\u2011234\u201156\u201178", "\u202a+7 701\u00a0234\u00a056\u00a078\u202c", "８７０１２３４５６７８",
			"8-701-234-56-78", "8.701.234.56.78" })
	void readsEveryUsualWayOfWriting(String typed) {
		assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber("+77012345678"));
	}

	@ParameterizedTest
	@CsvSource({ "8 727 250 12 34, +77272501234", "8 7172 70 12 34, +77172701234", "+996 555 123 456, +996555123456",
			"+7 921 123 45 67, +79211234567", "+998 90 123 45 67, +998901234567", "8 10 996 555 123 456, +996555123456",
			"+1 650 253 0000, +16502530000" })
	void readsFixedLinesAndNumbersAbroad(String typed, String e164) {
		assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber(e164));
		assertThat(new PhoneNumber(e164).prefixKnown()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "+", "12", "250-12-34", "701 234 56 7", "8 701 234 56 789", "102", "103",
			"111", "112", "8701ABC5678", "сотовый", "87012345678 доб. 12", "87012345678 ext 5", "8701\u0000234567",
			"8 701 234 56 78, 8 702 234 56 78", "+8 7 0 1" })
	void refusesWhatCannotBeDialled(String typed) {
		assertThat(PhoneNumber.read(typed)).isEmpty();
	}

	@Test
	void refusesOversizedText() {
		assertThat(PhoneNumber.read("8".repeat(1_000_000))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "700", "701", "702", "705", "706", "707", "708", "747", "760", "764", "771", "775", "776",
			"777", "778" })
	void knowsTheMobilePrefixes(String prefix) {
		assertThat(new PhoneNumber("+7" + prefix + "2345678").prefixKnown()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "8 730 234 56 78", "8 790 234 56 78", "8 703 234 56 78" })
	void acceptsAnUnknownPrefixWithAWarning(String typed) {
		assertThat(PhoneNumber.read(typed)).hasValueSatisfying((number) -> {
			assertThat(number.prefixKnown()).isFalse();
			assertThat(number.shown()).startsWith("+7 7");
		});
	}

	@Test
	void isShownInTheWayOfTheCountry() {
		assertThat(new PhoneNumber("+77012345678").shown()).isEqualTo("+7 701 234-56-78");
		assertThat(new PhoneNumber("+996555123456").shown()).isEqualTo("+996 555 123 456");
	}

	@Test
	void anyNumberReadsBackFromWhatIsShown() {
		Random random = new Random(20261123);
		for (int i = 0; i < 500; i++) {
			PhoneNumber number = new PhoneNumber("+77" + (100_000_000 + random.nextInt(899_999_999)));

			assertThat(PhoneNumber.read(number.shown())).contains(number);
			assertThat(PhoneNumber.read("8" + number.e164().substring(2))).contains(number);
		}
	}

	@Test
	void printsItselfMasked() {
		assertThat(new PhoneNumber("+77012345678")).hasToString("+7********78");
		assertThat(new PhoneNumber("+996555123456").masked()).isEqualTo("+996*******56");
	}

	@Test
	void cannotExistMalformed() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber("87012345678"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "102", "103", "111", "112", "1 1 2", "150", "1414" })
	void readsShortNumbersAsAnotherType(String typed) {
		assertThat(ShortNumber.read(typed)).contains(new ShortNumber(typed.replace(" ", "")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12", "202", "87012345678", "11a", "11245" })
	void refusesOtherShortNumbers(String typed) {
		assertThat(ShortNumber.read(typed)).isEmpty();
	}

}
