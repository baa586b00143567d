package kz.senim.conflict.domain;

import java.time.Clock;
import java.time.Instant;

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

	Scene(CurrentActor actor, Clock clock) {
		this.actor = actor;
		this.clock = clock;
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
