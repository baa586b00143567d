package kz.senim.conflict.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.client.Clients;
import kz.senim.conflict.domain.store.MoveLog;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.notice.Notices.Message;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps the history of acuteness and tells the supervisor at once of level 4 and 5.
 */
@Component
class AcutenessWatch {

	private final MoveLog log;

	private final Notices notices;

	private final Clients clients;

	private final StaffDirectory staff;

	private final CurrentActor actor;

	AcutenessWatch(MoveLog log, Notices notices, Clients clients, StaffDirectory staff, CurrentActor actor) {
		this.log = log;
		this.notices = notices;
		this.clients = clients;
		this.staff = staff;
		this.actor = actor;
	}

	/** The conflict is stored already; {@code before} is the level that stood before. */
	void changed(Conflict conflict, @Nullable Integer before, @Nullable String reason) {
		Integer level = conflict.ref().acuteness();
		if (level == null || level.equals(before)) {
			return;
		}
		this.log.acutenessSet(conflict.key(), level, reason, this.actor.require().requireStaff());
		if (level >= Conflict.CRISIS && (before == null || before < level)) {
			nearestSupervisors(conflict).forEach((person) -> this.notices.tell(person, message(conflict, level)));
		}
	}

	private List<StaffId> nearestSupervisors(Conflict conflict) {
		List<StaffRef> above = this.staff.supervisorsAbove(this.clients.teamOf(conflict.client()));
		if (above.isEmpty()) {
			return List.of();
		}
		return above.stream()
			.filter((person) -> Objects.equals(person.team(), above.get(0).team()))
			.map(StaffRef::id)
			.toList();
	}

	private static Message message(Conflict conflict, int level) {
		return new Message("CONFLICT_ACUTE",
				Map.of("number", conflict.ref().number(), "level", Integer.toString(level)), conflict.client(),
				"/conflicts/" + conflict.key().conflict(), true);
	}

}
