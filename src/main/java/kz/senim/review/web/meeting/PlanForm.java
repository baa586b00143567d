package kz.senim.review.web.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * A supervision meeting as planned.
 */
record PlanForm(@Nullable String formKey, @Nullable String worker, @Nullable String date, @Nullable String time) {

	static final PlanForm BLANK = new PlanForm(null, null, null, null);

	/** The wish, or null where the errors say why. */
	@Nullable Wish read(BindingResult errors) {
		Typed typed = new Typed(errors);
		UUID key = typed.uuid("worker", this.formKey);
		UUID who = typed.required("worker", typed.uuid("worker", this.worker));
		LocalDate day = typed.required("date", typed.date("date", this.date));
		LocalTime at = typed.required("time", typed.time("time", this.time));
		if (key == null || who == null || day == null || at == null || typed.failed()) {
			typed.wrong("worker", "shell.typed.choose");
			return null;
		}
		return new Wish(key, new StaffId(who), day.atTime(at).atZone(Almaty.ZONE).toInstant());
	}

	record Wish(UUID key, StaffId worker, Instant at) {
	}

}
