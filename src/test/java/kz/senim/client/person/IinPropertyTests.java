package kz.senim.client.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checksum over 2,000 synthetic numbers, the same at each run.
 */
class IinPropertyTests {

	private static final LocalDate FIRST = LocalDate.of(1850, 1, 1);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final int DAYS = (int) (TODAY.toEpochDay() - FIRST.toEpochDay());

	private final List<Iin> numbers = numbers();

	@Test
	void everySyntheticNumberReadsBackWithItsDateAndSex() {
		for (Iin iin : this.numbers) {
			assertThat(Iin.read(iin.digits(), TODAY, false)).isEqualTo(new IinReading.Accepted(iin));
			assertThat(IinMaker.make(iin.birthDate(), iin.sex(), 0).digits()).startsWith(iin.digits().substring(0, 10));
		}
	}

	@Test
	void detectsEveryWrongDigitButTheEleventhWhileTheFirstPassDecides() {
		forEachWrongDigit((iin, wrong) -> {
			if (wrong.charAt(10) == iin.digits().charAt(10) && IinRules.firstPassDecides(iin.digits())
					&& IinRules.firstPassDecides(wrong)) {
				assertThat(IinRules.problem(wrong)).as("%s for %s", wrong, iin.digits()).isNotNull();
			}
		});
	}

	@Test
	void aNumberChangedIntoTheSecondPassIsStillDetectedInNinetyEightOfAHundredCases() {
		int[] seen = new int[2];
		forEachWrongDigit((iin, wrong) -> {
			if (wrong.charAt(10) == iin.digits().charAt(10)) {
				seen[(IinRules.problem(wrong) != null) ? 1 : 0]++;
			}
		});

		assertThat((double) seen[1] / (seen[0] + seen[1])).isGreaterThan(0.98);
	}

	@Test
	void hasExactlyOneCheckDigit() {
		for (Iin iin : this.numbers) {
			String eleven = iin.digits().substring(0, 11);
			assertThat(IntStream.range(0, 10).filter((check) -> IinRules.problem(eleven + check) == null)).hasSize(1);
		}
	}

	private void forEachWrongDigit(BiConsumer<Iin, String> visitor) {
		for (Iin iin : this.numbers) {
			for (int i = 0; i < 12; i++) {
				for (char digit = '0'; digit <= '9'; digit++) {
					StringBuilder wrong = new StringBuilder(iin.digits());
					wrong.setCharAt(i, digit);
					if (!wrong.toString().equals(iin.digits())) {
						visitor.accept(iin, wrong.toString());
					}
				}
			}
		}
	}

	private static List<Iin> numbers() {
		Random random = new Random(20261123);
		return Stream
			.generate(() -> IinMaker.make(FIRST.plusDays(random.nextInt(DAYS)),
					random.nextBoolean() ? Sex.FEMALE : Sex.MALE, random.nextInt(4)))
			.limit(2000)
			.toList();
	}

}
