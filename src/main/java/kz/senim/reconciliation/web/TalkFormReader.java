package kz.senim.reconciliation.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.catalog.CodeLists;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.GestureBy;
import kz.senim.reconciliation.GestureResponse;
import kz.senim.reconciliation.Marks;
import kz.senim.reconciliation.RatedBy;
import kz.senim.reconciliation.TalkResult;
import kz.senim.reconciliation.domain.RecordTalk;
import kz.senim.reconciliation.domain.RecordTalk.Course;
import kz.senim.reconciliation.domain.RecordTalk.Line;
import kz.senim.reconciliation.domain.RecordTalk.Step;
import kz.senim.shell.form.Typed;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Understands the record of a talk, and says at each field what it cannot understand.
 */
@Component
class TalkFormReader {

	private static final int SENTENCES = 2000;

	private static final int LINE = 400;

	private static final int DAY_MINUTES = 1440;

	private static final int HIGHEST = 10;

	private final CodeLists lists;

	private final Clock clock;

	TalkFormReader(CodeLists lists, Clock clock) {
		this.lists = lists;
		this.clock = clock;
	}

	/** The wish, or nothing where the errors say why. */
	Optional<RecordTalk> read(ConflictId conflict, TalkForm form, BindingResult errors) {
		Typed typed = new Typed(errors);
		UUID key = typed.required("formKey", typed.uuid("formKey", form.formKey()));
		Instant at = at(form, typed);
		Integer minutes = typed.required("minutes", typed.number("minutes", form.minutes(), 0, DAY_MINUTES));
		RatedBy ratedBy = typed.required("ratedBy", typed.one("ratedBy", form.ratedBy(), RatedBy.class));
		Marks marks = marks(form, typed);
		List<Line> lines = lines(form, typed);
		Gesture turned = typed.one("turned", form.turned(), Gesture.class);
		List<Gesture> attitudes = typed.all("attitudes", form.attitudes(), Gesture.class);
		Course course = course(form, typed);
		Step step = step(form, typed);
		if (errors.hasErrors() || key == null || at == null || minutes == null || ratedBy == null || course == null) {
			return Optional.empty();
		}
		boolean ticked = turned != null && form.made().contains(turned);
		return Optional.of(new RecordTalk(key, conflict, at, minutes, ratedBy, marks, lines, ticked ? turned : null,
				attitudes, course, step));
	}

	private static @Nullable Instant at(TalkForm form, Typed typed) {
		LocalDate day = typed.required("date", typed.date("date", form.date()));
		LocalTime time = typed.required("time", typed.time("time", form.time()));
		return (day != null && time != null) ? day.atTime(time).atZone(Almaty.ZONE).toInstant() : null;
	}

	private static Marks marks(TalkForm form, Typed typed) {
		return new Marks(mark(typed, "tensionBefore", form.tensionBefore(), form.tensionAfter()),
				mark(typed, "tensionAfter", form.tensionAfter(), form.tensionBefore()),
				mark(typed, "trustBefore", form.trustBefore(), form.trustAfter()),
				mark(typed, "trustAfter", form.trustAfter(), form.trustBefore()),
				mark(typed, "constructiveBefore", form.constructiveBefore(), form.constructiveAfter()),
				mark(typed, "constructiveAfter", form.constructiveAfter(), form.constructiveBefore()));
	}

	private static @Nullable Integer mark(Typed typed, String field, @Nullable String value, @Nullable String other) {
		if (value == null && other != null) {
			typed.wrong(field, "reconciliation.error.pair");
		}
		return typed.number(field, value, 0, HIGHEST);
	}

	private static List<Line> lines(TalkForm form, Typed typed) {
		List<Line> lines = new ArrayList<>();
		for (Gesture gesture : form.made()) {
			String path = TalkForm.path(gesture);
			TalkForm.Line line = form.gestures().get(gesture.ordinal());
			GestureBy by = typed.required(path + ".giver", typed.one(path + ".giver", line.giver(), GestureBy.class));
			GestureResponse response = typed.one(path + ".response", line.response(), GestureResponse.class);
			if (response == null) {
				typed.wrong(path + ".response", "reconciliation.error.response");
			}
			if (by != null && response != null) {
				lines.add(new Line(gesture, by, response));
			}
		}
		return lines;
	}

	private @Nullable Course course(TalkForm form, Typed typed) {
		TalkResult result = typed.required("result", typed.one("result", form.result(), TalkResult.class));
		String model = form.model();
		if (model != null && this.lists.find("behaviour_model", model).isEmpty()) {
			typed.wrong("model", "reconciliation.error.choose");
		}
		String words = typed.text("outcome", form.outcome(), SENTENCES);
		return (result != null) ? new Course(model, model != null && "true".equals(form.experiment()), result, words)
				: null;
	}

	/** An owner or a date alone is a stray tap, which radios cannot take back. */
	private @Nullable Step step(TalkForm form, Typed typed) {
		String title = typed.text("step", form.step(), LINE);
		if (title == null) {
			return null;
		}
		Tasks.Owner owner = typed.required("stepOwner", typed.one("stepOwner", form.stepOwner(), Tasks.Owner.class));
		LocalDate due = typed.required("stepDate", typed.date("stepDate", form.stepDate()));
		if (due != null && due.isBefore(LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE))) {
			typed.wrong("stepDate", "reconciliation.error.past");
		}
		return (owner != null && due != null) ? new Step(title, owner, due) : null;
	}

}
