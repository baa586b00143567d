package kz.senim.review.web;

import java.util.UUID;

import kz.senim.conflict.ConflictStatus;
import kz.senim.kernel.id.ReviewId;
import kz.senim.kernel.id.Uuids;
import kz.senim.review.domain.Checklist;
import kz.senim.review.domain.DecideReview;
import kz.senim.review.domain.ReviewDecision;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * A decision as typed; the five questions are {@code yes}, {@code no} or {@code na}.
 */
record ReviewForm(@Nullable String formKey, @Nullable String version, @Nullable String rightsNamed,
		@Nullable String noReproach, @Nullable String ethics, @Nullable String clientVoice, @Nullable String planFits,
		@Nullable String decision, @Nullable String closing, @Nullable String remark) {

	private static final int LONGEST = 4000;

	/** Empty, with the closing state that the worker proposes. */
	static ReviewForm blank(long version, @Nullable String proposed) {
		return new ReviewForm(Uuids.next().toString(), Long.toString(version), null, null, null, null, null, null,
				proposed, null);
	}

	/** The wish, or null where the errors say why. */
	@Nullable DecideReview read(ReviewId review, BindingResult errors) {
		UUID key = key(errors);
		ReviewDecision chosen = one(this.decision, "decision", ReviewDecision.class, errors);
		if (chosen == null && !errors.hasFieldErrors("decision")) {
			errors.rejectValue("decision", "review.error.choose");
		}
		ConflictStatus state = one(this.closing, "closing", ConflictStatus.class, errors);
		if (this.remark != null && this.remark.length() > LONGEST) {
			errors.rejectValue("remark", "review.error.long");
		}
		boolean numbered = this.version != null && this.version.matches("\\d{1,18}");
		if (!numbered) {
			errors.reject("review.error.choose");
		}
		Checklist checklist = new Checklist(answer("rightsNamed", this.rightsNamed, errors),
				answer("noReproach", this.noReproach, errors), answer("ethics", this.ethics, errors),
				answer("clientVoice", this.clientVoice, errors), answer("planFits", this.planFits, errors));
		if (errors.hasErrors() || key == null || chosen == null || this.version == null) {
			return null;
		}
		return new DecideReview(key, review, Long.parseLong(this.version), checklist, chosen, state, this.remark);
	}

	private @Nullable UUID key(BindingResult errors) {
		try {
			if (this.formKey != null) {
				return UUID.fromString(this.formKey);
			}
		}
		catch (IllegalArgumentException ex) {
			// Said below, like a missing one.
		}
		errors.reject("review.error.choose");
		return null;
	}

	/** Each question is answered; "does not apply" is kept as no answer. */
	private static @Nullable Boolean answer(String field, @Nullable String typed, BindingResult errors) {
		if (typed == null || !typed.matches("yes|no|na")) {
			errors.rejectValue(field, "review.error.answer");
			return null;
		}
		return "na".equals(typed) ? null : (Boolean) "yes".equals(typed);
	}

	private static <E extends Enum<E>> @Nullable E one(@Nullable String typed, String field, Class<E> type,
			BindingResult errors) {
		try {
			return (typed != null) ? Enum.valueOf(type, typed) : null;
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue(field, "review.error.choose");
			return null;
		}
	}

}
