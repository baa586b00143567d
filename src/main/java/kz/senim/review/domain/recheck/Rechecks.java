package kz.senim.review.domain.recheck;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks again at a settlement: it holds, or the conflict is opened for another cycle.
 */
@Service
public class Rechecks implements ConflictPanel {

	private final Conflicts conflicts;

	private final Tasks tasks;

	private final FormKeys keys;

	private final AuditTrail trail;

	Rechecks(Conflicts conflicts, Tasks tasks, FormKeys keys, AuditTrail trail) {
		this.conflicts = conflicts;
		this.tasks = tasks;
		this.keys = keys;
		this.trail = trail;
	}

	/** The settlement holds. */
	@Transactional
	public void holds(UUID key, ConflictId id, @Nullable String note) {
		ConflictRef conflict = closed(id);
		this.keys.once(key, "recheck", () -> {
			this.tasks.recheckDone(id, note);
			this.trail.changed("conflict.rechecked", "conflict", id.value(), conflict.client(), Map.of("holds", true));
			return "/conflicts/" + id;
		});
	}

	/** It does not hold: the same record, a new cycle. */
	@Transactional
	public void reopen(UUID key, ConflictId id, @Nullable String reason) {
		if (reason == null) {
			throw new RuleViolated("review.error.reason", "note", Map.of());
		}
		this.keys.once(key, "recheck", () -> {
			ConflictRef conflict = closed(id);
			this.tasks.recheckDone(id, reason);
			this.trail.changed("conflict.rechecked", "conflict", id.value(), conflict.client(), Map.of("holds", false));
			this.conflicts.move(id, ConflictStatus.REOPENED, reason);
			return "/conflicts/" + id;
		});
	}

	private ConflictRef closed(ConflictId id) {
		ConflictRef conflict = this.conflicts.require(id);
		if (!conflict.status().isClosed()) {
			throw new RuleViolated("review.error.notClosed");
		}
		return conflict;
	}

	@Override
	public String column() {
		return "action";
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public @Nullable PanelContent content(ConflictRef conflict) {
		if (!conflict.status().isClosed()) {
			return null;
		}
		return this.tasks.openRecheck(conflict.id())
			.map((on) -> new PanelContent("recheck", "review.panel.recheck", null, "review/panels :: recheck",
					new Recheck(conflict, on)))
			.orElse(null);
	}

	/** The recheck that is due. */
	public record Recheck(ConflictRef conflict, LocalDate on) {
	}

}
