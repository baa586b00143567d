package kz.senim.conflict.domain;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.conflict.domain.fact.PartyFact;
import kz.senim.conflict.domain.store.ConflictParts;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;

import org.springframework.stereotype.Component;

/**
 * Opens the record of a conflict with all its lines; it begins as a draft.
 */
@Component
class ConflictCase {

	private final ConflictDoor door;

	private final ConflictParts parts;

	private final FactCheck check;

	private final AcutenessWatch watch;

	private final Clock clock;

	ConflictCase(ConflictDoor door, ConflictParts parts, FactCheck check, AcutenessWatch watch, Clock clock) {
		this.door = door;
		this.parts = parts;
		this.check = check;
		this.watch = watch;
		this.clock = clock;
	}

	Conflict open(RegisterConflict wish, String number, StaffId worker) {
		check(wish);
		Conflict conflict = new Conflict(ConflictId.next(), number, wish.client(), worker, wish.narrative(),
				this.clock.instant());
		conflict.comesFrom((wish.contact() != null) ? wish.contact().value() : null, wish.parent());
		conflict.sharpen(wish.acuteness(), wish.careTakenOverBy());
		this.door.add(conflict);
		this.parts.parties(conflict.key(), wish.parties());
		this.parts.causes(conflict.key(), wish.causes());
		this.parts.rights(conflict.key(), wish.rights());
		this.parts.emotions(conflict.key(), wish.emotions(), this.clock.instant());
		this.watch.changed(conflict, null, null);
		this.door.changed(conflict, "opened", Map.of("number", number, "parties", wish.parties().size()));
		return conflict;
	}

	private void check(RegisterConflict wish) {
		Set<UUID> parties = wish.parties().stream().map(PartyFact::id).collect(Collectors.toSet());
		this.check.parties(wish.parties());
		this.check.causes(wish.causes());
		this.check.rights(wish.rights(), parties);
		this.check.emotions(wish.emotions());
		this.check.takesOver(wish.careTakenOverBy());
		if (wish.parent() != null) {
			this.door.require(wish.parent());
		}
	}

}
