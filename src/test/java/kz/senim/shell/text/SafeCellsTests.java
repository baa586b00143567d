package kz.senim.shell.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeCellsTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+7 701", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u200b=1", "\ufeff=1",
			"\u202e@x", "\u00a0-1", "\uff1d1", "\uff0b1", "\uff20x", "\u0001=1", "\"=1", "'=1", "\u0000=1", "|cmd",
			"\u0301=1" })
	void putsAnApostropheBeforeWhatASpreadsheetMightRun(String text) {
		assertThat(SafeCells.of(text)).isEqualTo("'" + text.replace("\u0000", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Қасымова Айгүл", "К-2026-000412", "a=b", "1-2", "😀", "«=»", "text\n=1" })
	void leavesOrdinaryTextAlone(String text) {
		assertThat(SafeCells.of(text)).isEqualTo(text);
	}

	@Test
	void leavesNumbersOfOurOwnAloneAndEmptiesNothing() {
		assertThat(SafeCells.row(-5, "-5", null)).isEqualTo(List.of(-5, "'-5", ""));
	}

}
