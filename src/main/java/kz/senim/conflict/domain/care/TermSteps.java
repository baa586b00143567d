package kz.senim.conflict.domain.care;

import java.util.List;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.Conflicts.Moved;
import kz.senim.conflict.Settlements.Term;
import kz.senim.conflict.domain.store.CaseKey;
import kz.senim.conflict.domain.store.SettlementStore;
import kz.senim.conflict.reading.SheetReading;
import kz.senim.kernel.id.ConflictId;
import kz.senim.task.StepOrigin;
import kz.senim.task.Tasks;
import kz.senim.task.Tasks.NewStep;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes steps of the terms once both sides agreed, and takes the open ones away when they
 * no longer agree.
 */
@Component
public class TermSteps {

	private static final int TITLE = 400;

	private final SettlementStore store;

	private final SheetReading sheets;

	private final Tasks tasks;

	TermSteps(SettlementStore store, SheetReading sheets, Tasks tasks) {
		this.store = store;
		this.sheets = sheets;
		this.tasks = tasks;
	}

	@EventListener
	void moved(Moved move) {
		if (move.to() == ConflictStatus.AGREED) {
			plan(move.conflict());
		}
		else if (move.from() == ConflictStatus.AGREED && move.to() == ConflictStatus.NEGOTIATION
				|| move.to() == ConflictStatus.CANCELLED) {
			keep(move.conflict(), List.of());
		}
	}

	/** The terms were written anew; before an agreement nothing is planned. */
	public void rewritten(ConflictRef conflict) {
		if (conflict.status() == ConflictStatus.AGREED || conflict.status() == ConflictStatus.RETURNED) {
			plan(conflict);
		}
	}

	private void plan(ConflictRef conflict) {
		ConflictSheet sheet = this.sheets.of(conflict);
		keep(conflict, this.store.terms(key(conflict)).stream().map((term) -> step(term, sheet)).toList());
	}

	private void keep(ConflictRef conflict, List<NewStep> steps) {
		this.tasks.keepSteps(conflict.client(), conflict.id(), StepOrigin.TERM, steps);
	}

	private static NewStep step(Term term, ConflictSheet sheet) {
		ConflictId id = sheet.ref().id();
		String title = TermOwner.isSomebodyElse(term.who(), sheet.parties()) ? term.who() + ": " + term.what()
				: term.what();
		return new NewStep((title.length() > TITLE) ? title.substring(0, TITLE - 1) + "…" : title,
				TermOwner.of(term.who(), sheet.parties()), term.byWhen(), sheet.ref().worker(), null, id);
	}

	private static CaseKey key(ConflictRef conflict) {
		return new CaseKey(conflict.id().value(), conflict.client().value(), conflict.cycle());
	}

}
