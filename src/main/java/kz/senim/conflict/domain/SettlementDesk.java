package kz.senim.conflict.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.RightRestored;
import kz.senim.conflict.Settlements;
import kz.senim.conflict.domain.care.TermSteps;
import kz.senim.conflict.domain.fact.ClosingProposal;
import kz.senim.conflict.domain.fact.SettledFacts;
import kz.senim.conflict.domain.neutral.Recorders;
import kz.senim.conflict.domain.store.SettlementStore;
import kz.senim.conflict.reading.SheetReading;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the settlement of the running cycle and proposes the closing state.
 */
@Service
class SettlementDesk implements Settlements {

	private static final int ALL = 100;

	private final ConflictDoor door;

	private final SettlementStore store;

	private final SheetReading sheets;

	private final TermSteps steps;

	private final Recorders recorders;

	SettlementDesk(ConflictDoor door, SettlementStore store, SheetReading sheets, TermSteps steps,
			Recorders recorders) {
		this.door = door;
		this.store = store;
		this.sheets = sheets;
		this.steps = steps;
		this.recorders = recorders;
	}

	@Override
	@Transactional
	public Settlement of(ConflictId id) {
		Conflict conflict = this.door.require(id);
		ConflictSheet sheet = this.sheets.of(conflict.ref());
		SettledFacts facts = conflict.settled();
		boolean current = facts.isOfCycle(conflict.key().cycle());
		List<PartyDegree> parties = sheet.parties()
			.stream()
			.map((party) -> new PartyDegree(party.id(), party.kind(), party.name(), current ? party.degree() : null))
			.toList();
		List<RightAnswer> rights = sheet.rights()
			.stream()
			.map((right) -> new RightAnswer(right.id(), right.code(), right.holderName(),
					current ? right.restored() : null, current ? right.holderWords() : null))
			.toList();
		List<Term> terms = this.store.terms(conflict.key());
		return current
				? new Settlement(id, conflict.ref().version(), parties, rights, terms, facts.residualTension(),
						facts.madeClear(), facts.recheckOn(), facts.proposedClosing())
				: new Settlement(id, conflict.ref().version(), parties, rights, terms, null, null, null, null);
	}

	@Override
	@Transactional
	public void record(ConflictId id, Answers answers) {
		if (answers.degrees().values().stream().anyMatch((degree) -> degree < 0 || degree > ALL)) {
			throw new RuleViolated("conflict.settlement.degreeRange", "degrees", Map.of());
		}
		Conflict conflict = this.door.edit(id, answers.version());
		this.recorders.refuseParty(conflict.ref());
		this.store.beginCycle(conflict.key());
		this.store.degrees(conflict.key(), answers.degrees());
		this.store.restored(conflict.key(), answers.rights());
		this.store.terms(conflict.key(), answers.terms());
		conflict.settle(answers.residualTension(), answers.madeClear(), answers.recheckOn(), proposal(answers));
		this.door.changed(conflict, "settlementRecorded",
				Map.of("terms", answers.terms().size(), "rights", answers.rights().size()));
		this.steps.rewritten(conflict.ref());
	}

	private static @Nullable ConflictStatus proposal(Answers answers) {
		if (answers.closing() != null && answers.closing().isClosed()) {
			return answers.closing();
		}
		Map<UUID, Restored> rights = answers.rights();
		List<RightRestored> restored = rights.values()
			.stream()
			.map(Restored::restored)
			.filter(Objects::nonNull)
			.toList();
		return ClosingProposal.of(answers.degrees().values(), answers.residualTension(), restored);
	}

}
