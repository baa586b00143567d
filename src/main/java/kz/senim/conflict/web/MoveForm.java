package kz.senim.conflict.web;

import java.util.Map;

import kz.senim.conflict.ConflictStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * A move as sent: where to, why, and the version at which the workbench was opened.
 */
record MoveForm(@Nullable String version, @Nullable String to, @Nullable String reason) {

	static final MoveForm BLANK = new MoveForm(null, null, null);

	private static final int LONGEST = 4000;

	/** The same wish on the record as it stands now. */
	MoveForm at(long current) {
		return new MoveForm(Long.toString(current), this.to, this.reason);
	}

	@Nullable ConflictStatus to(BindingResult errors) {
		try {
			return ConflictStatus.valueOf(String.valueOf(this.to));
		}
		catch (IllegalArgumentException ex) {
			errors.reject("conflict.move.notAllowed");
			return null;
		}
	}

	@Nullable Long version(BindingResult errors) {
		if (this.reason != null && this.reason.length() > LONGEST) {
			errors.rejectValue("reason", "conflict.error.long", new Object[] { Map.of("max", LONGEST) }, null);
		}
		if (this.version == null || !this.version.matches("\\d{1,18}")) {
			errors.reject("conflict.error.version");
			return null;
		}
		return Long.valueOf(this.version);
	}

}
