package kz.senim.client.person;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IinTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@CsvSource({ "870714499909, FEMALE, 1987-07-14", "520303399906, MALE, 1952-03-03", "880215399001, MALE, 1988-02-15",
			"091117699905, FEMALE, 2009-11-17", "000229599909, MALE, 2000-02-29" })
	void readsBirthDateAndSexFromAValidNumber(String typed, Sex sex, LocalDate birth) {
		Iin iin = accepted(typed);

		assertThat(iin.digits()).isEqualTo(typed);
		assertThat(iin.sex()).isEqualTo(sex);
		assertThat(iin.birthDate()).isEqualTo(birth);
	}

	@ParameterizedTest
	@CsvSource({ "870714499908, CHECK_DIGIT", "87071449990, LENGTH", "8707144999090, LENGTH", "'', LENGTH",
			"870231499993, NO_SUCH_DATE", "900132399907, NO_SUCH_DATE", "000000000000, NO_SUCH_DATE",
			"870714799909, NO_SUCH_DATE", "８７０７１４４９９９０９, NOT_DIGITS", "٨٧٠٧١٤٤٩٩٩٠٩, NOT_DIGITS",
			"87071449990О, NOT_DIGITS", "870714-499909, NOT_DIGITS", "970340000123, BIN", "970350000123, BIN",
			"970360000123, BIN" })
	void saysWhyANumberIsRefused(String typed, IinProblem problem) {
		assertThat(read(typed, false)).isEqualTo(new IinReading.Refused(problem));
	}

	@Test
	void refusesANumberForWhichBothPassesGiveTenWhateverTheCheckDigit() {
		for (int check = 0; check <= 9; check++) {
			assertThat(read("05031569906" + check, true)).isEqualTo(new IinReading.Refused(IinProblem.IMPOSSIBLE));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "870714 499909", " 870714499909\t", "870714\u00a0499909", "\ufeff8707 1449 9909\u200b" })
	void dropsBlanks(String typed) {
		assertThat(accepted(typed).digits()).isEqualTo("870714499909");
		assertThat(Iin.looksLike(typed)).isTrue();
	}

	@Test
	void acceptsAnOpenCenturyOnlyWhenConfirmedByDocument() {
		String typed = "8707140" + "9990";
		typed += IinRules.checkDigit(typed);

		assertThat(read(typed, false)).isEqualTo(new IinReading.Refused(IinProblem.CENTURY_ZERO));
		assertThat(read(typed, true)).isInstanceOfSatisfying(IinReading.Accepted.class, (reading) -> {
			assertThat(reading.iin().birthDate()).isNull();
			assertThat(reading.iin().sex()).isNull();
		});
	}

	@Test
	void aTickDoesNotExcuseAWrongCheckDigit() {
		assertThat(read("870714499908", true)).isEqualTo(new IinReading.Refused(IinProblem.CHECK_DIGIT));
	}

	@Test
	void refusesABirthDateToCome() {
		Iin tomorrow = IinMaker.make(TODAY.plusDays(1), Sex.FEMALE, 0);
		Iin today = IinMaker.make(TODAY, Sex.FEMALE, 0);

		assertThat(read(tomorrow.digits(), false)).isEqualTo(new IinReading.Refused(IinProblem.NO_SUCH_DATE));
		assertThat(accepted(today.digits()).birthDate()).isEqualTo(TODAY);
	}

	@Test
	void aWrongEleventhDigitCanPassSoValidIsNeverIdentified() {
		assertThat(accepted("870714499919").birthDate()).isEqualTo(accepted("870714499909").birthDate());
	}

	@Test
	void warnsWhenTypedBirthDateOrSexDiffers() {
		Iin iin = new Iin("870714499909");
		LocalDate birth = LocalDate.of(1987, 7, 14);

		assertThat(iin.differsFrom(birth, Sex.FEMALE)).isFalse();
		assertThat(iin.differsFrom(null, null)).isFalse();
		assertThat(iin.differsFrom(birth.plusDays(1), null)).isTrue();
		assertThat(iin.differsFrom(birth, Sex.MALE)).isTrue();
	}

	@Test
	void showsItselfMasked() {
		assertThat(new Iin("870714499909").masked()).isEqualTo("8707******09");
		assertThat(new Iin("870714499909")).hasToString("8707******09");
	}

	@Test
	void cannotExistMalformed() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Iin("870714499908"))
			.withMessageNotContaining("870714499908");
	}

	@Test
	void readsTheSameUnderALocaleWithOtherDigits() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));

			assertThat(accepted("870714499909").masked()).isEqualTo("8707******09");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	private static Iin accepted(String typed) {
		return ((IinReading.Accepted) read(typed, false)).iin();
	}

	private static IinReading read(String typed, boolean confirmedByDocument) {
		return Iin.read(typed, TODAY, confirmedByDocument);
	}

}
