package kz.senim.resource.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import kz.senim.resource.ReferenceCase;
import kz.senim.resource.hours.HoursBalance.Spent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Balance and concentration of hours.
 */
class HoursBalanceTests {

	@Test
	void hoursInProportionToNeedAreBalanced() {
		assertThat(HoursBalance.gini(List.of(spent(0, 0.8, 8), spent(1, 0.2, 2))).orElseThrow()).isCloseTo(0,
				within(1e-12));
	}

	@Test
	void allHoursOnOneOfFourGiveThreeQuarters() {
		assertThat(HoursBalance.gini(List.of(spent(0, 0.5, 8), spent(1, 0.5, 0), spent(2, 0.5, 0), spent(3, 0.5, 0)))
			.orElseThrow()).isCloseTo(0.75, within(1e-12));
	}

	@Test
	void isTheMeanDifferenceOfAllPairs() {
		Random random = new Random(3);
		for (int run = 0; run < 200; run++) {
			List<Spent> some = new ArrayList<>(IntStream.range(0, 2 + random.nextInt(9))
				.mapToObj((i) -> spent(i, 0.1 + random.nextDouble() * 0.9, random.nextInt(20)))
				.toList());
			some.add(spent(99, 0.5, 1));
			double[] x = some.stream().mapToDouble((one) -> one.hours() / one.need()).toArray();
			double differences = 0;
			double sum = 0;
			for (double one : x) {
				sum += one;
				for (double other : x) {
					differences += Math.abs(one - other);
				}
			}

			assertThat(HoursBalance.gini(some).orElseThrow()).isCloseTo(differences / (2 * x.length * sum),
					within(1e-9));
		}
	}

	@Test
	void concentrationIsTheShareOfTheHighestKeyScore() {
		assertThat(HoursBalance.concentration(List.of(spent(0, 0.2, 6), spent(1, 0.9, 3), spent(2, 0.1, 3))))
			.hasValue(0.25);
		assertThat(HoursBalance.concentration(List.of(spent(0, 0.9, 6), spent(1, 0.9, 2)))).hasValue(0.75);
	}

	@Test
	void saysNothingWithoutHours() {
		assertThat(HoursBalance.gini(List.of(spent(0, 0.5, 0), spent(1, 0.5, 0)))).isEmpty();
		assertThat(HoursBalance.gini(List.of(spent(0, 0.5, 4), spent(1, 0, 4)))).isEmpty();
		assertThat(HoursBalance.concentration(List.of())).isEmpty();
	}

	private static Spent spent(int place, double need, double hours) {
		return new Spent(ReferenceCase.id(place), need, hours);
	}

}
