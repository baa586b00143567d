package kz.senim.conflict.domain;

import java.util.Map;

import kz.senim.conflict.domain.care.Debriefings;
import kz.senim.conflict.domain.care.NearestSupervisors;
import kz.senim.conflict.domain.store.MoveLog;
import kz.senim.notice.Notices;
import kz.senim.notice.Notices.Message;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps the history of acuteness and tells the supervisor at once of level 4 and 5; after
 * level 5 both talk about it within 72 hours.
 */
@Component
class AcutenessWatch {

	private final MoveLog log;

	private final Notices notices;

	private final NearestSupervisors supervisors;

	private final Debriefings debriefings;

	private final Scene scene;

	AcutenessWatch(MoveLog log, Notices notices, NearestSupervisors supervisors, Debriefings debriefings, Scene scene) {
		this.log = log;
		this.notices = notices;
		this.supervisors = supervisors;
		this.debriefings = debriefings;
		this.scene = scene;
	}

	/** The conflict is stored already; {@code before} is the level that stood before. */
	void changed(Conflict conflict, @Nullable Integer before, @Nullable String reason) {
		Integer level = conflict.ref().acuteness();
		if (level == null || level.equals(before)) {
			return;
		}
		this.log.acutenessSet(conflict.key(), level, reason, this.scene.person());
		if (level >= Conflict.CRISIS && (before == null || before < level)) {
			this.supervisors.of(conflict.client())
				.forEach((person) -> this.notices.tell(person, message(conflict, level)));
			this.debriefings.plan(conflict.ref());
		}
	}

	private static Message message(Conflict conflict, int level) {
		return new Message("CONFLICT_ACUTE",
				Map.of("number", conflict.ref().number(), "level", Integer.toString(level)), conflict.client(),
				"/conflicts/" + conflict.key().conflict(), true);
	}

}
