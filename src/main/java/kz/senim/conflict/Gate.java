package kz.senim.conflict;

import java.util.List;

import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;

/**
 * What a move asks for, contributed by the modules that hold the facts (diagnosis:
 * methods; reconciliation: settlement).
 */
public interface Gate {

	/** What is missing for this move; empty if the gate is open or not of this module. */
	List<Missing> missing(ConflictId conflict, ConflictStatus from, ConflictStatus to);

	/** The gate is shut: all that is missing, of all modules. */
	final class Shut extends RuleViolated {

		private final transient List<Missing> missing;

		public Shut(List<Missing> missing) {
			super("conflict.gate.shut");
			this.missing = List.copyOf(missing);
		}

		public List<Missing> missing() {
			return this.missing;
		}

	}

	/**
	 * One thing that is missing.
	 *
	 * @param key message key that says what
	 * @param anchor path with anchor of the field that mends it
	 */
	record Missing(String key, String anchor) {
	}

}
