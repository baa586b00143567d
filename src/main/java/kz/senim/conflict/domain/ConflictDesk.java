package kz.senim.conflict.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.senim.conflict.BehaviourModel;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.domain.fact.ModelChoice;
import kz.senim.conflict.lock.PairLocks;
import kz.senim.conflict.reading.SheetReading;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts for higher modules.
 */
@Service
class ConflictDesk implements Conflicts {

	private final ConflictDoor door;

	private final Mover mover;

	private final SheetReading sheets;

	private final Rules rules;

	private final Tasks tasks;

	ConflictDesk(ConflictDoor door, Mover mover, SheetReading sheets, Rules rules, Tasks tasks) {
		this.door = door;
		this.mover = mover;
		this.sheets = sheets;
		this.rules = rules;
		this.tasks = tasks;
	}

	@Override
	@Transactional
	public ConflictRef require(ConflictId id) {
		return this.door.require(id).ref();
	}

	@Override
	@Transactional
	public List<ConflictRef> open(ClientId client) {
		return this.door.open(client);
	}

	@Override
	@Transactional
	public void move(ConflictId id, ConflictStatus to, @Nullable String reason) {
		this.mover.move(this.door.require(id), to, reason);
	}

	@Override
	@Transactional
	public boolean involves(ConflictId id, StaffId person) {
		ConflictRef conflict = require(id);
		return conflict.worker().equals(person) || this.sheets.namesStaff(id, person);
	}

	@Override
	@Transactional
	public boolean isParty(ConflictId id, StaffId person) {
		return this.sheets.namesStaff(require(id).id(), person);
	}

	@Override
	@Transactional
	public boolean pairLocked(ConflictId id) {
		require(id);
		return this.rules.locks.locks(id);
	}

	@Override
	@Transactional
	public boolean hurt(ClientId client) {
		return this.rules.locks.hurts(client);
	}

	@Override
	@Transactional
	public void close(ConflictId id, ConflictStatus closing, @Nullable String reason) {
		if (!closing.isClosed()) {
			throw new RuleViolated("conflict.move.notAllowed");
		}
		Conflict conflict = this.door.require(id);
		this.mover.move(conflict, closing, reason);
		ConflictRef closed = conflict.ref();
		LocalDate recheck = closed.recheckOn();
		if (recheck != null) {
			this.tasks.planRecheck(closed.client(), id, closed.worker(), closed.number() + " " + closed.title(),
					recheck);
		}
	}

	@Override
	@Transactional
	public ConflictSheet sheet(ConflictId id) {
		return this.sheets.of(require(id));
	}

	@Override
	@Transactional
	public void chooseModel(ConflictId id, BehaviourModel model, String reason, boolean experiment) {
		Conflict conflict = this.door.require(id);
		conflict.choose(new ModelChoice(model, reason, experiment));
		this.door.changed(conflict, "modelChosen", Map.of("model", model.name()));
	}

	@Override
	@Transactional
	public void edit(ConflictId id, long version) {
		Conflict conflict = this.door.edit(id, version);
		conflict.requireOpen();
		this.rules.check.recordedByNeutral(conflict);
	}

	/** What may forbid a wish. */
	@Component("conflictRules")
	record Rules(PairLocks locks, FactCheck check) {
	}

}
