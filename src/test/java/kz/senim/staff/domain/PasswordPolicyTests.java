package kz.senim.staff.domain;

import java.util.List;

import kz.senim.kernel.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordPolicyTests {

	private final PasswordPolicy policy = new PasswordPolicy();

	@ParameterizedTest
	@ValueSource(strings = { "тёплый чай утром", "жеті қасқыр түнде 7", "correct horse battery", "     a b c d e     ",
			"日本語のとても長い合い言葉です", "Xy7#pQ!2mNz&" })
	void takesAnyAlphabet(String password) {
		assertThatCode(() -> this.policy.check(password, List.of("Демова", "d.demova"))).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource({ "elevenchars,short", "йцукенгшщзхъ,common", "qwertyuiop123,common", "aaaaaaaaaaaaaa,common",
			"12345678901234,common", "abcabcabcabcabc,common", "abcdefghijklmn,common", "Қазақстан1234,common",
			"my password is long,context", "мой ПАРОЛЬ такой,context", "Құпиясөзім менің,context",
			"Демова живёт тут,context", "xx d.demova yy zz,context", "сенім бар өмір бар,context" })
	void refusesWhatIsGuessed(String password, String why) {
		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> this.policy.check(password, List.of("Демова", "d.demova")))
			.withMessage("staff.password." + why);
	}

	@Test
	void countsCharactersNotBytes() {
		assertThatCode(() -> this.policy.check("ab".concat("😀😁😂😃😄😅😆😇😈😉"), List.of()))
			.doesNotThrowAnyException();
		String long129 = "абвгд".repeat(26).substring(1);
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> this.policy.check(long129, List.of()))
			.withMessage("staff.password.long");
	}

	@Test
	void refusesWhatCannotBeTyped() {
		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> this.policy.check("good words\u0000here", List.of()))
			.withMessage("staff.password.odd");
		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> this.policy.check("good words\uD800 here", List.of()))
			.withMessage("staff.password.odd");
	}

}
