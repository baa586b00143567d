package kz.senim.reconciliation.web.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.kernel.id.StaffId;
import kz.senim.reconciliation.GestureBy;
import kz.senim.reconciliation.live.LiveCourse;
import kz.senim.reconciliation.live.LiveEntry;
import kz.senim.reconciliation.live.LiveKind;
import kz.senim.reconciliation.live.LiveScale;
import kz.senim.reconciliation.web.TalkChoices;
import kz.senim.shell.Choice;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts a live talk into the words of the page's language.
 */
@Component
class LiveWords {

	private final TalkChoices choices;

	private final Texts texts;

	LiveWords(TalkChoices choices, Texts texts) {
		this.choices = choices;
		this.texts = texts;
	}

	List<Scale> scales(LiveCourse course) {
		return Arrays.stream(LiveScale.values()).map((scale) -> {
			String field = scale.name().toLowerCase(Locale.ROOT);
			return new Scale(field, (scale == LiveScale.TENSION) ? "tension" : "",
					this.texts.of("reconciliation.field." + field), course.now(scale), course.former(scale),
					this.texts.of("reconciliation." + field + ".low"),
					this.texts.of("reconciliation." + field + ".high"));
		}).toList();
	}

	List<Choice> moments() {
		return LiveKind.moments()
			.stream()
			.map((kind) -> Choice.of(kind, this.choices.label("session_event", kind.name())).withIcon(icon(kind)))
			.toList();
	}

	/** Whose a gesture may be, as a third sees it. */
	List<Choice> givers() {
		return Arrays.stream(GestureBy.values())
			.map((one) -> Choice.of(one, this.texts.of("reconciliation.live.by." + one)))
			.toList();
	}

	/** The entries, newest first. */
	List<Line> log(LiveCourse course, StaffId me) {
		List<Line> lines = new ArrayList<>(course.entries().stream().map((entry) -> line(entry, me)).toList());
		Collections.reverse(lines);
		return lines;
	}

	/** The gestures that stand, to choose the one that turned the talk. */
	List<Choice> played(LiveCourse course) {
		return Stream.concat(Stream.of(Choice.of("", this.texts.of("reconciliation.live.noneTurned"))),
				course.gestures().stream().map((played) -> Choice.of(played.entry().id(), text(played.entry().what()))))
			.toList();
	}

	private Line line(LiveEntry entry, StaffId me) {
		return new Line(entry.id(), entry.at(), entry.byName(), text(entry.what()), icon(entry.what().kind()),
				entry.takenBack(), entry.by().equals(me) && !entry.takenBack());
	}

	private String text(LiveEntry.What what) {
		return switch (what.kind()) {
			case MARK -> this.texts.of("reconciliation.live.mark", "scale",
					this.texts.of("reconciliation.field."
							+ Objects.requireNonNull(what.scale()).name().toLowerCase(Locale.ROOT)),
					"value", Objects.requireNonNull(what.value()));
			case GESTURE -> this.texts.of("reconciliation.live.gesture", "name", name(what), "by",
					this.texts.of("reconciliation.madeBy." + what.by()), "response",
					this.choices.label("gesture_response", String.valueOf(what.response())).toLowerCase(Locale.ROOT));
			case ATTITUDE -> this.texts.of("reconciliation.live.attitude", "name", name(what));
			case MODEL_SWITCH -> this.texts.of("reconciliation.live.switched", "name",
					this.choices.label("behaviour_model", String.valueOf(what.model())));
			default -> this.choices.label("session_event", what.kind().name());
		};
	}

	private String name(LiveEntry.What what) {
		return this.choices.label("gesture", String.valueOf(what.gesture()));
	}

	private static String icon(LiveKind kind) {
		return switch (kind) {
			case GESTURE -> "heart-handshake";
			case ATTITUDE -> "bulb";
			case AGGRAVATION -> "alert-triangle";
			case AGREED_POINT -> "check";
			case PAUSE -> "player-pause";
			case THIRD_JOINED -> "users";
			case LEFT -> "door-exit";
			case MODEL_SWITCH -> "arrows-split-2";
			case MARK -> "bookmark";
		};
	}

	/**
	 * A scale to press.
	 *
	 * @param now the present mark, or null while empty
	 */
	record Scale(String field, String tone, String label, @Nullable Integer now, @Nullable Integer former, String low,
			String high) {
	}

	/** An entry in words; {@code mine} may be taken back. */
	record Line(UUID id, Instant at, String by, String text, String icon, boolean takenBack, boolean mine) {
	}

}
