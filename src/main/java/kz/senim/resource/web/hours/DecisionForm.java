package kz.senim.resource.web.hours;

import org.jspecify.annotations.Nullable;

/**
 * Hours of one conflict as sent.
 */
record DecisionForm(@Nullable String formKey, @Nullable String ofMonth, @Nullable String hours,
		@Nullable String reason) {

	static final DecisionForm BLANK = new DecisionForm(null, null, null, null);

	static final int LONGEST = 1000;

	static final int MOST = 1000;

}
