package kz.senim.audit.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.audit.domain.AuditFilter;
import kz.senim.audit.domain.ExportReason;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are taken out, and why.
 *
 * @param person sign-in name
 * @param action beginning of the action
 * @param reference number of the letter or the case that asks for it
 */
record ExportForm(@Nullable @Size(max = 64) String person, @Nullable @Size(max = 60) String action,
		@Nullable LocalDate from, @Nullable LocalDate to, @NotNull @Nullable ExportReason reason,
		@Nullable @Size(max = 40) String reference) {

	static ExportForm of(@Nullable AuditForm filter) {
		return (filter != null)
				? new ExportForm(filter.person(), filter.action(), filter.from(), filter.to(), null, null)
				: new ExportForm(null, null, null, null, null, null);
	}

	AuditFilter filter() {
		return new AuditForm(this.person, this.action, this.from, this.to).toFilter();
	}

	ExportReason why() {
		return (this.reason != null) ? this.reason : ExportReason.CHECK;
	}

}
