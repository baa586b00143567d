package kz.senim.client.domain.door;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.StaffId;

import org.springframework.stereotype.Component;

/**
 * Who acts, and when: what every change of a file notes.
 */
@Component
public class Acts {

	private final CurrentActor currentActor;

	private final Clock clock;

	Acts(CurrentActor currentActor, Clock clock) {
		this.currentActor = currentActor;
		this.clock = clock;
	}

	public Actor actor() {
		return this.currentActor.require();
	}

	public StaffId staff() {
		return actor().requireStaff();
	}

	public Instant instant() {
		return this.clock.instant();
	}

	/** Now, as the database driver takes it. */
	public OffsetDateTime now() {
		return instant().atOffset(ZoneOffset.UTC);
	}

	/** The day in Almaty. */
	public LocalDate today() {
		return LocalDate.ofInstant(instant(), Almaty.ZONE);
	}

}
