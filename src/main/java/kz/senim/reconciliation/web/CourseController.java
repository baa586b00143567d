package kz.senim.reconciliation.web;

import java.util.Objects;

import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.course.Course;
import kz.senim.reconciliation.course.CourseDrawing;
import kz.senim.reconciliation.course.CourseItem;
import kz.senim.reconciliation.course.CoursePages;
import kz.senim.shell.text.Texts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The course of a conflict, as a drawing and as a table.
 */
@Controller
class CourseController {

	private final CoursePages pages;

	private final TalkChoices choices;

	private final Texts texts;

	CourseController(CoursePages pages, TalkChoices choices, Texts texts) {
		this.pages = pages;
		this.choices = choices;
		this.texts = texts;
	}

	@GetMapping("/conflicts/{conflict}/timeline")
	String show(@PathVariable ConflictId conflict, Model model) {
		Course course = this.pages.open(conflict);
		model.addAttribute("course", course);
		model.addAttribute("rows",
				course.items().stream().map((item) -> new Row(item, text(item), note(item))).toList());
		model.addAttribute("wide", CourseDrawing.of(course.items(), 860, 24, 850));
		model.addAttribute("narrow", CourseDrawing.of(course.items(), 340, 18, 336));
		return "reconciliation/timeline";
	}

	private String text(CourseItem item) {
		String code = Objects.requireNonNullElse(item.code(), "");
		return switch (item.kind()) {
			case AROSE -> this.texts.of("reconciliation.course.arose");
			case MOVED -> this.choices.label("conflict_status", code);
			case SHARPENED -> this.texts.of("reconciliation.course.acuteness", "n", code);
			case TALK -> this.texts.of("reconciliation.talk.tab");
			case GESTURE -> this.choices.label("gesture", code);
			case MOMENT -> moment(item, code);
		};
	}

	private String moment(CourseItem item, String code) {
		return switch (Objects.requireNonNullElse(item.detail(), "")) {
			case "ATTITUDE" ->
				this.texts.of("reconciliation.live.attitude", "name", this.choices.label("gesture", code));
			case "MODEL_SWITCH" ->
				this.texts.of("reconciliation.live.switched", "name", this.choices.label("behaviour_model", code));
			default -> this.choices.label("session_event", code);
		};
	}

	private String note(CourseItem item) {
		if (item.kind() == CourseItem.Kind.GESTURE && item.detail() != null) {
			return this.texts.of("reconciliation.madeBy." + item.madeBy()) + ", "
					+ this.choices.label("gesture_response", item.detail()).toLowerCase(java.util.Locale.ROOT);
		}
		return (item.kind() == CourseItem.Kind.TALK && item.code() != null)
				? this.texts.of("reconciliation.result." + item.code()) : "";
	}

	/** A line of the table. */
	record Row(CourseItem item, String text, String note) {
	}

}
