package kz.senim.conflict;

import java.util.List;

import kz.senim.kernel.id.ConflictId;

/**
 * What a move asks for, contributed by the modules that hold the facts (diagnosis:
 * methods; reconciliation: settlement).
 */
public interface Gate {

	/** What is missing for this move; empty if the gate is open or not of this module. */
	List<Missing> missing(ConflictId conflict, ConflictStatus from, ConflictStatus to);

	/**
	 * One thing that is missing.
	 *
	 * @param key message key that says what
	 * @param anchor path with anchor of the field that mends it
	 */
	record Missing(String key, String anchor) {
	}

}
