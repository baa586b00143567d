package kz.senim.resource.domain.period;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.resource.domain.period.HoursDesk.Deciding;
import kz.senim.resource.domain.scene.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes budgets and decisions, and tells the trail.
 */
@Component
class HoursBook {

	private final HoursStore store;

	private final Conflicts conflicts;

	private final FormKeys keys;

	private final HoursTrace trace;

	private final Clock clock;

	HoursBook(HoursStore store, Conflicts conflicts, FormKeys keys, HoursTrace trace, Clock clock) {
		this.store = store;
		this.conflicts = conflicts;
		this.keys = keys;
		this.trace = trace;
		this.clock = clock;
	}

	boolean mayDecide() {
		return this.trace.maySupervise();
	}

	void requireSupervisor() {
		this.trace.requireSupervisor();
	}

	@Nullable Budget budget(Scope scope, YearMonth month) {
		return this.store.budget(scope, month);
	}

	String set(UUID key, Scope scope, YearMonth month, SetBudget wish) {
		return this.keys.once(key, "hoursbudget", () -> {
			UUID id = Uuids.next();
			this.store.set(id, scope, month, wish, this.trace.me(), now());
			this.trace.budgetSet(id, wish.hours());
			return "/resources?month=" + month
					+ ((scope.worker() != null) ? "&worker=" + scope.worker() : "&team=" + scope.team());
		});
	}

	Deciding deciding(ConflictId id, YearMonth month) {
		ConflictRef conflict = this.conflicts.require(id);
		this.trace.seen(conflict);
		return new Deciding(conflict, month, this.store.decided(List.of(id), month).get(id));
	}

	String decide(UUID key, ConflictId id, YearMonth month, DecideHours wish) {
		return this.keys.once(key, "hoursdecided", () -> {
			ConflictRef conflict = this.conflicts.require(id);
			if (!conflict.status().isOpen()) {
				throw new RuleViolated("resource.error.over", null, Map.of());
			}
			UUID decision = Uuids.next();
			this.store.decide(decision, conflict, month, wish, this.trace.me(), now());
			this.trace.decided(decision, conflict, wish.hours());
			return "/resources?month=" + month + "#h-" + id;
		});
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
