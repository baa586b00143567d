package kz.senim.resource.hours;

import java.util.List;

import kz.senim.kernel.id.ConflictId;

/**
 * Hours proposed for each conflict: to discuss, never an order.
 *
 * @param shares one for each conflict, in the order in which they were given
 * @param distributable hours left for levels 1–3 after the reserve, 0 or more
 * @param reservedAboveBudget whether the reserve takes more than the period has
 * @param scaledDown whether the floors take more than is left, so that all get alike
 */
public record Allocation(List<Share> shares, double distributable, boolean reservedAboveBudget, boolean scaledDown) {

	public Allocation {
		shares = List.copyOf(shares);
	}

	/** Sum of all hours. */
	public double total() {
		return this.shares.stream().mapToDouble(Share::hours).sum();
	}

	/** Conflicts of levels 4 and 5 that nobody has reserved hours for yet. */
	public List<ConflictId> withoutReserve() {
		return this.shares.stream().filter((share) -> share.kind() == Kind.MISSING).map(Share::conflict).toList();
	}

	/** Hours of one conflict, and what decided them. */
	public record Share(ConflictId conflict, double hours, Kind kind) {
	}

	/** What decided the hours. */
	public enum Kind {

		/** Reserved by the supervisor. */
		RESERVED,
		/** Level 4 or 5, and no hours entered yet. */
		MISSING,
		/** By key score, between floor and cap. */
		FORMULA,
		/** As much as one conflict may take. */
		CAPPED

	}

}
