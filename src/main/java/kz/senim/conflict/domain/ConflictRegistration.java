package kz.senim.conflict.domain;

import java.util.UUID;

import kz.senim.client.FileNumbers;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers conflicts, or keeps them as drafts.
 */
@Service
public class ConflictRegistration {

	private final ConflictCase cases;

	private final ConflictLifeCycle lifeCycle;

	private final FileNumbers numbers;

	private final FormKeys keys;

	private final CurrentActor actor;

	ConflictRegistration(ConflictCase cases, ConflictLifeCycle lifeCycle, FileNumbers numbers, FormKeys keys,
			CurrentActor actor) {
		this.cases = cases;
		this.lifeCycle = lifeCycle;
		this.numbers = numbers;
		this.keys = keys;
		this.actor = actor;
	}

	/**
	 * Registers once for this form key.
	 * @return the path of the conflict
	 * @throws kz.senim.conflict.Gate.Shut if a registered conflict lacks what it needs
	 */
	@Transactional
	public String register(UUID key, RegisterConflict wish) {
		return this.keys.once(key, "conflict", () -> "/conflicts/" + register(wish));
	}

	/**
	 * Reopens a closed conflict instead of registering the same again: the facts told now
	 * stand in the story as the reason.
	 */
	@Transactional
	public String reopen(UUID key, ConflictId closed, RegisterConflict wish) {
		return this.keys.once(key, "conflict", () -> {
			this.lifeCycle.reopen(closed, wish);
			return "/conflicts/" + closed;
		});
	}

	/** Registers in the transaction of the caller, who guards against doing it twice. */
	@Transactional
	public ConflictId register(RegisterConflict wish) {
		Conflict conflict = this.cases.open(wish, this.numbers.next(FileNumbers.Series.CONFLICT),
				this.actor.require().requireStaff());
		if (!wish.draft()) {
			this.lifeCycle.register(conflict);
		}
		return conflict.ref().id();
	}

}
