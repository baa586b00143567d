package kz.senim.audit.web;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;
import kz.senim.audit.domain.AuditFilter;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the page as typed.
 *
 * @param person sign-in name
 * @param action beginning of the action
 */
record AuditForm(@Nullable @Size(max = 64) String person, @Nullable @Size(max = 60) String action,
		@Nullable LocalDate from, @Nullable LocalDate to) {

	static AuditForm blank() {
		return new AuditForm(null, null, null, null);
	}

	AuditFilter toFilter() {
		return new AuditFilter(text(this.person), text(this.action), this.from, this.to);
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
