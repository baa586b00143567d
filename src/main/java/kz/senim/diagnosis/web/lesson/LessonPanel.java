package kz.senim.diagnosis.web.lesson;

import java.util.Optional;

import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.diagnosis.domain.lesson.Lesson;
import kz.senim.diagnosis.domain.lesson.LessonDesk;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The lesson of a closed conflict.
 */
@Component
class LessonPanel implements ConflictPanel {

	private final LessonDesk desk;

	private final CurrentActor actor;

	LessonPanel(LessonDesk desk, CurrentActor actor) {
		this.desk = desk;
		this.actor = actor;
	}

	@Override
	public String column() {
		return "action";
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public @Nullable PanelContent content(ConflictRef conflict) {
		if (!conflict.status().isClosed()) {
			return null;
		}
		return new PanelContent("w-lesson", "diagnosis.lesson.panel", null, "diagnosis/learn :: lesson",
				new Model(conflict, this.desk.of(conflict.id()), this.actor.require().is(Role.SUPERVISOR)));
	}

	/** What the panel shows. */
	record Model(ConflictRef conflict, Optional<Lesson> lesson, boolean releases) {
	}

}
