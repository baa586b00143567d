package kz.senim.conflict.web;

import org.jspecify.annotations.Nullable;

/**
 * A step that needs a reason.
 */
record ReasonForm(@Nullable String version, @Nullable String reason) {

	static final ReasonForm BLANK = new ReasonForm(null, null);

	static final int LONGEST = 1000;

	/** The same reason on the record as it stands now. */
	ReasonForm at(long current) {
		return new ReasonForm(Long.toString(current), this.reason);
	}

}
