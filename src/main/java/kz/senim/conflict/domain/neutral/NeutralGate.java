package kz.senim.conflict.domain.neutral;

import java.util.List;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Gate;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Component;

/**
 * Strategy and agreement rest on a neutral record where the cause speaks of the worker.
 */
@Component
class NeutralGate implements Gate {

	private final Recorders recorders;

	NeutralGate(Recorders recorders) {
		this.recorders = recorders;
	}

	@Override
	public List<Missing> missing(ConflictId conflict, ConflictStatus from, ConflictStatus to) {
		boolean rests = (from == ConflictStatus.DIAGNOSIS && to == ConflictStatus.STRATEGY)
				|| to == ConflictStatus.AGREED;
		return rests ? this.recorders.missing(conflict) : List.of();
	}

}
