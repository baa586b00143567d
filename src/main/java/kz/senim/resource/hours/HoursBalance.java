package kz.senim.resource.hours;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import kz.senim.kernel.id.ConflictId;

/**
 * How actual hours follow need: figures of a team's work, never of a person's.
 */
public final class HoursBalance {

	private static final double ALIKE = 1e-9;

	private HoursBalance() {
	}

	/**
	 * Balance: the Gini coefficient of hours per unit of need, G = Σᵢ(2i − n − 1)·xᵢ /
	 * (n·Σx) for x in ascending order (C. Gini: Variabilità e mutabilità, 1912). 0: every
	 * conflict has hours in proportion to its key score; towards 1: one has them all, (n
	 * − 1)/n at most. Conflicts without need are left out.
	 * @return empty with fewer than two conflicts or without any hours
	 */
	public static OptionalDouble gini(List<Spent> spent) {
		double[] perNeed = spent.stream()
			.filter((one) -> one.need() > 0)
			.mapToDouble((one) -> one.hours() / one.need())
			.sorted()
			.toArray();
		double sum = Arrays.stream(perNeed).sum();
		int n = perNeed.length;
		if (n < 2 || sum <= 0) {
			return OptionalDouble.empty();
		}
		double weighted = 0;
		for (int i = 0; i < n; i++) {
			weighted += (2 * (i + 1) - n - 1) * perNeed[i];
		}
		return OptionalDouble.of(Math.max(0, weighted / (n * sum)));
	}

	/**
	 * Concentration: share of all hours on the conflict with the highest key score, 0 to
	 * 1; of several alike, on the one with the most hours.
	 * @return empty without any hours
	 */
	public static OptionalDouble concentration(List<Spent> spent) {
		double sum = spent.stream().mapToDouble(Spent::hours).sum();
		double highest = spent.stream().mapToDouble(Spent::need).max().orElse(0);
		return (sum <= 0) ? OptionalDouble.empty()
				: spent.stream()
					.filter((one) -> one.need() >= highest - ALIKE)
					.map(Spent::hours)
					.max(Comparator.naturalOrder())
					.map((hours) -> OptionalDouble.of(hours / sum))
					.orElse(OptionalDouble.empty());
	}

	/**
	 * Hours that a conflict has had.
	 *
	 * @param need its key score, 0 to 1
	 * @param hours actual hours, 0 or more
	 */
	public record Spent(ConflictId conflict, double need, double hours) {

		public Spent {
			if (!(need >= 0 && hours >= 0 && Double.isFinite(hours))) {
				throw new IllegalArgumentException("Need and hours are not negative");
			}
		}

	}

}
