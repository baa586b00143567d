package kz.senim.conflict.domain;

import java.time.Clock;
import java.time.Instant;

import kz.senim.conflict.domain.neutral.Recorders;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.StaffId;

import org.springframework.stereotype.Component;

/**
 * Who acts, and when.
 */
@Component
class Scene {

	private final CurrentActor actor;

	private final Clock clock;

	private final Recorders recorders;

	Scene(CurrentActor actor, Clock clock, Recorders recorders) {
		this.actor = actor;
		this.clock = clock;
		this.recorders = recorders;
	}

	/** A settlement is not recorded by whom the cause speaks of. */
	void neutral(Conflict conflict) {
		this.recorders.refuseParty(conflict.ref());
	}

	Actor actor() {
		return this.actor.require();
	}

	StaffId person() {
		return this.actor.require().requireStaff();
	}

	Instant now() {
		return this.clock.instant();
	}

}
