package kz.senim.conflict.domain.neutral;

import java.util.Set;

import kz.senim.conflict.ConflictSheet;

/**
 * When a worker cannot record alone: the main cause accuses the worker, who is a party.
 */
public final class NeutralRule {

	private static final Set<String> ACCUSING = Set.of("NORM_BREACH", "LOW_SKILL", "QUALITY");

	private NeutralRule() {
	}

	/** Whether a colleague records diagnosis and settlement. */
	public static boolean isNeeded(ConflictSheet sheet) {
		return sheet.causes().stream().anyMatch((cause) -> cause.main() && ACCUSING.contains(cause.code()))
				&& sheet.parties().stream().anyMatch((party) -> sheet.ref().worker().equals(party.staff()));
	}

}
