package kz.senim.conflict.domain.fact;

import java.util.Collection;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.RightRestored;
import org.jspecify.annotations.Nullable;

/**
 * The relative resolution: R is the mean of the parties' degrees. Settled from R 80 with
 * a residual tension of at most 3 and no right that is not restored; else settled in
 * part.
 */
public final class ClosingProposal {

	private static final int SETTLED_FROM = 80;

	private static final int CALM_UP_TO = 3;

	private ClosingProposal() {
	}

	/**
	 * The closing state to propose.
	 * @param degrees 0–100 of the parties that have one
	 * @param residualTension 0–10, or null while unknown
	 * @return null while there is no degree or no residual tension
	 */
	public static @Nullable ConflictStatus of(Collection<Integer> degrees, @Nullable Integer residualTension,
			Collection<RightRestored> rights) {
		if (degrees.isEmpty() || residualTension == null) {
			return null;
		}
		double mean = degrees.stream().mapToInt(Integer::intValue).average().orElseThrow();
		boolean settled = mean >= SETTLED_FROM && residualTension <= CALM_UP_TO && !rights.contains(RightRestored.NO);
		return settled ? ConflictStatus.CLOSED_RESOLVED : ConflictStatus.CLOSED_PARTIAL;
	}

}
