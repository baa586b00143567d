package kz.senim.resource.hours;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import kz.senim.resource.hours.Allocation.Kind;
import kz.senim.resource.hours.Allocation.Share;
import org.springframework.stereotype.Component;

/**
 * Shares the hours of a period among open conflicts. Levels 4–5 first get what is
 * reserved for them. The rest B goes to the k others: to each the floor, then by need
 * score pᵢ = keyᵢ^γ, up to the cap; what is over the cap is spread again by pᵢ among
 * those below it.
 */
@Component
public class HoursAllocation {

	private static final double ROUNDING = 1e-12;

	private final AllocationSettings settings;

	public HoursAllocation(AllocationSettings settings) {
		this.settings = settings;
	}

	/**
	 * The hours to propose.
	 * @param budget H, hours of the period, 0 or more
	 */
	public Allocation allocate(double budget, List<HoursWanted> conflicts) {
		if (!(budget >= 0 && Double.isFinite(budget))) {
			throw new IllegalArgumentException("A budget is not negative");
		}
		double reserved = conflicts.stream().mapToDouble(HoursAllocation::reserved).sum();
		double rest = Math.max(0, budget - reserved);
		double[] need = conflicts.stream()
			.filter((one) -> !one.safetyFirst())
			.mapToDouble((one) -> Math.pow(one.key(), this.settings.concentration()))
			.toArray();
		boolean scaledDown = need.length > 1 && floor(rest, need.length) * need.length > rest + ROUNDING;
		double[] hours = scaledDown ? even(rest, need.length) : spread(rest, need);
		double cap = (need.length > 1 && !scaledDown) ? this.settings.cap() * rest : Double.POSITIVE_INFINITY;
		Iterator<Double> next = Arrays.stream(hours).iterator();
		List<Share> shares = conflicts.stream()
			.map((one) -> one.safetyFirst() ? safety(one) : share(one, next.next(), cap))
			.toList();
		return new Allocation(shares, rest, reserved > budget, scaledDown);
	}

	private static double reserved(HoursWanted one) {
		return (one.reserved() != null) ? one.reserved() : 0;
	}

	private static Share safety(HoursWanted one) {
		return new Share(one.id(), reserved(one), (one.reserved() != null) ? Kind.RESERVED : Kind.MISSING);
	}

	private static Share share(HoursWanted one, double hours, double cap) {
		return new Share(one.id(), hours, (hours > 0 && hours >= cap - ROUNDING) ? Kind.CAPPED : Kind.FORMULA);
	}

	private double floor(double rest, int count) {
		return Math.max(this.settings.floorHours(), this.settings.floorShare() * rest / count);
	}

	private static double[] even(double rest, int count) {
		double[] hours = new double[count];
		Arrays.fill(hours, rest / count);
		return hours;
	}

	/** Each turn fixes those that reach the cap, so there are at most k turns. */
	private double[] spread(double rest, double[] need) {
		if (need.length < 2) {
			return even(rest, need.length);
		}
		double floor = floor(rest, need.length);
		double cap = this.settings.cap() * rest;
		boolean[] capped = new boolean[need.length];
		double[] hours = new double[need.length];
		boolean more = true;
		while (more) {
			turn(hours, need, capped, rest, floor, cap);
			int before = count(capped);
			IntStream.range(0, need.length).filter((i) -> hours[i] >= cap).forEach((i) -> capped[i] = true);
			more = count(capped) > before;
		}
		return hours;
	}

	/**
	 * One turn: the cap to those fixed, to the others floor and a part of what is over.
	 */
	private static void turn(double[] hours, double[] need, boolean[] capped, double rest, double floor, double cap) {
		int[] free = IntStream.range(0, need.length).filter((i) -> !capped[i]).toArray();
		double over = rest - cap * (need.length - free.length) - floor * free.length;
		double sum = Arrays.stream(free).mapToDouble((i) -> need[i]).sum();
		Arrays.fill(hours, cap);
		for (int i : free) {
			hours[i] = floor + over * ((sum > 0) ? need[i] / sum : 1.0 / free.length);
		}
	}

	private static int count(boolean[] flags) {
		return (int) IntStream.range(0, flags.length).filter((i) -> flags[i]).count();
	}

}
