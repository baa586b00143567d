package kz.senim.diagnosis.domain.lesson;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.Conflicts.ConflictRef;

import org.springframework.stereotype.Component;

/**
 * Notes in the trail what happens to lessons, and says when.
 */
@Component
class LessonBook {

	private final AuditTrail trail;

	private final Clock clock;

	LessonBook(AuditTrail trail, Clock clock) {
		this.trail = trail;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	void viewed(ConflictRef conflict) {
		this.trail.viewed("lesson", conflict.client(), conflict.id().value());
	}

	void changed(String action, ConflictRef conflict, Map<String, ?> details) {
		this.trail.changed(action, "lesson", conflict.id().value(), conflict.client(), details);
	}

	void noted(String action, Map<String, ?> details) {
		this.trail.noted(action, details);
	}

}
