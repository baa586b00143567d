package kz.senim.reconciliation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import kz.senim.kernel.id.Uuids;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.GestureBy;
import kz.senim.reconciliation.RatedBy;
import org.jspecify.annotations.Nullable;

/**
 * The record of a talk as typed: texts only, so that nothing is lost whatever was typed;
 * {@link TalkFormReader} understands it.
 *
 * @param gestures one line for each gesture, at the place of its constant
 * @param turned code of the gesture that turned the talk
 */
record TalkForm(@Nullable String formKey, @Nullable String date, @Nullable String time, @Nullable String minutes,
		@Nullable String ratedBy, @Nullable String tensionBefore, @Nullable String tensionAfter,
		@Nullable String trustBefore, @Nullable String trustAfter, @Nullable String constructiveBefore,
		@Nullable String constructiveAfter, List<Line> gestures, @Nullable String turned, List<String> attitudes,
		@Nullable String model, @Nullable String experiment, @Nullable String result, @Nullable String outcome,
		@Nullable String step, @Nullable String stepOwner, @Nullable String stepDate) {

	TalkForm {
		List<Line> typed = (gestures != null) ? gestures : List.of();
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < Gesture.values().length; i++) {
			Line line = (i < typed.size()) ? typed.get(i) : null;
			lines.add((line != null) ? line : new Line(null, GestureBy.WORKER.name(), null));
		}
		gestures = List.copyOf(lines);
		attitudes = (attitudes != null) ? attitudes.stream().filter(Objects::nonNull).distinct().toList() : List.of();
	}

	/** Empty, but for the day, the length and whose the rating is. */
	static TalkForm blank(@Nullable String date, @Nullable String time) {
		return new TalkForm(Uuids.next().toString(), date, time, "30", RatedBy.WORKER.name(), null, null, null, null,
				null, null, List.of(), null, List.of(), null, null, null, null, null, null, null);
	}

	/** Where the line of a gesture stands. */
	static String path(Gesture gesture) {
		return "gestures[" + gesture.ordinal() + "]";
	}

	/** The gestures that were ticked. */
	List<Gesture> made() {
		return Arrays.stream(Gesture.values())
			.filter((one) -> one.name().equals(this.gestures.get(one.ordinal()).type()))
			.toList();
	}

	/** One gesture: ticked or not, who made it, how it was answered. */
	record Line(@Nullable String type, @Nullable String giver, @Nullable String response) {
	}

}
