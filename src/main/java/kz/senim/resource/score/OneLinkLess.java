package kz.senim.resource.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The total influence with one link dropped, without factoring a system for each link: a
 * dropped link changes one row of the matrix, and a change of rank one is answered from
 * the factored system (J. Sherman, W. J. Morrison: Adjustment of an Inverse Matrix
 * Corresponding to a Change in One Element of a Given Matrix, Annals of Mathematical
 * Statistics 21, 1950).
 * <p>
 * Where the link stands in the one row or column with the largest sum, s falls too. Then
 * the system without that whole row or column is factored, once for each new s, and what
 * is left of the row or column is the change: so every system stays diagonally dominant.
 */
final class OneLinkLess {

	private final Matrix links;

	private final double damping;

	private final int[] sums;

	private final int s;

	private final Map<List<Object>, Base> bases = new HashMap<>();

	OneLinkLess(Matrix links, double damping) {
		this.links = links;
		this.damping = damping;
		this.sums = links.sums();
		this.s = links.largestSum();
	}

	/** Σⱼ Tᵢⱼ·aⱼ/5 for each conflict, with that link dropped. */
	double[] influence(int dropped) {
		Matrix.Cell gone = this.links.cells().get(dropped);
		int largest = largestWithout(gone);
		if (largest == 0) {
			return new double[this.links.size()];
		}
		return product(gone, answer(gone, largest), largest);
	}

	private double[] answer(Matrix.Cell gone, int largest) {
		double kappa = this.damping / largest;
		if (largest == this.s) {
			Base base = base(largest, (cell) -> true, "all");
			return base.changed(base.unit(gone.from()), List.of(new Entry(gone.to(), -gone.strength())), kappa);
		}
		if (this.sums[gone.from()] == this.s) {
			Base base = base(largest, (cell) -> cell.from() != gone.from(), "row");
			Stream<Matrix.Cell> row = others(gone, (cell) -> cell.from() == gone.from());
			return base.changed(base.unit(gone.from()),
					row.map((cell) -> new Entry(cell.to(), cell.strength())).toList(), kappa);
		}
		Base base = base(largest, (cell) -> cell.to() != gone.to(), "column");
		double[] column = new double[this.links.size()];
		others(gone, (cell) -> cell.to() == gone.to()).forEach((cell) -> column[cell.from()] = cell.strength());
		return base.changed(base.system().solve(column), List.of(new Entry(gone.to(), 1)), kappa);
	}

	private double[] product(Matrix.Cell gone, double[] y, int largest) {
		double[] out = this.links.times(y);
		out[gone.from()] -= gone.strength() * y[gone.to()];
		Arrays.setAll(out, (i) -> Math.max(0, out[i] / largest));
		return out;
	}

	private int largestWithout(Matrix.Cell gone) {
		int[] rest = this.sums.clone();
		rest[gone.from()] -= gone.strength();
		rest[this.links.size() + gone.to()] -= gone.strength();
		return Arrays.stream(rest).max().orElse(0);
	}

	private Stream<Matrix.Cell> others(Matrix.Cell gone, Predicate<Matrix.Cell> line) {
		return this.links.cells().stream().filter(line).filter((cell) -> !cell.equals(gone));
	}

	private Matrix only(Predicate<Matrix.Cell> kept) {
		return this.links.with(this.links.cells().stream().filter(kept).toList());
	}

	private Base base(int largest, Predicate<Matrix.Cell> kept, String kind) {
		return this.bases.computeIfAbsent(List.of(largest, kind),
				(key) -> Base.of(new Damped(only(kept), this.damping / largest), this.links));
	}

	/** What is not zero in the vector v of the change u·vᵀ. */
	private record Entry(int place, double value) {
	}

	/**
	 * A factored system with its answer.
	 *
	 * @param y its answer to the need
	 * @param units its answers to unit vectors, as far as they were asked for
	 */
	private record Base(Damped system, double[] y, Map<Integer, double[]> units) {

		static Base of(Damped system, Matrix links) {
			return new Base(system, system.solve(links.need()), new HashMap<>());
		}

		double[] unit(int place) {
			return this.units.computeIfAbsent(place, (key) -> {
				double[] unit = new double[this.y.length];
				unit[place] = 1;
				return this.system.solve(unit);
			});
		}

		/**
		 * The answer of (A − κ·u·vᵀ): y + z·κ·vᵀy/(1 − κ·vᵀz), with z the answer to u.
		 */
		double[] changed(double[] z, List<Entry> v, double kappa) {
			double factor = kappa * dot(v, this.y) / (1 - kappa * dot(v, z));
			double[] changed = new double[this.y.length];
			Arrays.setAll(changed, (i) -> this.y[i] + z[i] * factor);
			return changed;
		}

		private static double dot(List<Entry> v, double[] other) {
			return v.stream().mapToDouble((entry) -> entry.value() * other[entry.place()]).sum();
		}

	}

}
