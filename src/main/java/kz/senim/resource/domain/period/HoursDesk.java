package kz.senim.resource.domain.period;

import java.time.YearMonth;
import java.util.UUID;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.domain.scene.Scene;
import kz.senim.resource.domain.scene.SceneTrace;
import kz.senim.resource.domain.scene.Scenes;
import kz.senim.resource.domain.scene.Scope;
import kz.senim.resource.domain.scene.Scopes;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hours across conflicts: a worker sees their own, a supervisor those of a team or a
 * person, and decides.
 */
@Service
public class HoursDesk {

	private final Scopes scopes;

	private final Scenes scenes;

	private final HoursPlan plan;

	private final HoursBook book;

	private final SceneTrace trace;

	HoursDesk(Scopes scopes, Scenes scenes, HoursPlan plan, HoursBook book, SceneTrace trace) {
		this.scopes = scopes;
		this.scenes = scenes;
		this.plan = plan;
		this.book = book;
		this.trace = trace;
	}

	/**
	 * The page of a month.
	 * @param month null for the running one
	 */
	@Transactional
	public HoursPage open(Scope.Wish wish, @Nullable YearMonth month) {
		Scene scene = this.scenes.of(this.scopes.of(wish));
		this.trace.planned(scene);
		YearMonth asked = (month != null) ? month : YearMonth.from(this.trace.today());
		HoursPlan.Proposal proposal = this.plan.of(scene, asked, this.trace.today());
		return new HoursPage(scene, this.scopes.options(), asked, proposal.budget(), proposal.allocation(),
				proposal.rows(), this.book.mayDecide());
	}

	/** The page on which the budget of a team or a person is entered. */
	@Transactional
	public Budgeting openBudget(Scope.Wish wish, YearMonth month) {
		this.book.requireSupervisor();
		Scope scope = this.scopes.of(wish);
		return new Budgeting(scope, month, this.book.budget(scope, month));
	}

	/** Enters a budget, once for this form key. */
	@Transactional
	public String setBudget(UUID key, Scope.Wish wish, YearMonth month, SetBudget budget) {
		this.book.requireSupervisor();
		return this.book.set(key, this.scopes.of(wish), month, budget);
	}

	/** The page on which the hours of one conflict are decided. */
	@Transactional
	public Deciding openDecision(ConflictId id, YearMonth month) {
		this.book.requireSupervisor();
		return this.book.deciding(id, month);
	}

	/** Decides the hours of one conflict, once for this form key. */
	@Transactional
	public String decide(UUID key, ConflictId id, YearMonth month, DecideHours wish) {
		this.book.requireSupervisor();
		return this.book.decide(key, id, month, wish);
	}

	/** A budget to be entered. */
	public record Budgeting(Scope scope, YearMonth month, @Nullable Budget budget) {
	}

	/** The hours of a conflict to be decided. */
	public record Deciding(ConflictRef conflict, YearMonth month, @Nullable Adjustment before) {
	}

}
