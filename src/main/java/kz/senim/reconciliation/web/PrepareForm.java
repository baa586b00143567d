package kz.senim.reconciliation.web;

import java.util.List;
import java.util.Objects;

import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.domain.Preparation;
import org.jspecify.annotations.Nullable;

/**
 * What stands ready for a talk, as typed.
 */
record PrepareForm(@Nullable String formKey, @Nullable String emotion, @Nullable String intensity,
		@Nullable String goal, @Nullable String wayOut, List<String> gestures, @Nullable String language) {

	PrepareForm {
		gestures = (gestures != null) ? gestures.stream().filter(Objects::nonNull).distinct().toList() : List.of();
	}

	/** Empty, with the phrases in the client's language. */
	static PrepareForm blank(String language) {
		return new PrepareForm(null, null, null, null, null, List.of(), language);
	}

	/** What the person prepared before. */
	static PrepareForm of(Preparation kept) {
		Integer intensity = kept.intensity();
		return new PrepareForm(null, kept.emotion(), (intensity != null) ? intensity.toString() : null, kept.goal(),
				kept.wayOut(), kept.gestures().stream().map(Gesture::name).toList(), kept.language());
	}

}
