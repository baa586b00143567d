package kz.senim.resource.web.hours;

import org.jspecify.annotations.Nullable;

/**
 * Hours of a month as sent, of a team or of a person.
 */
record BudgetForm(@Nullable String formKey, @Nullable String ofTeam, @Nullable String ofWorker,
		@Nullable String ofMonth, @Nullable String hours, @Nullable String tenge) {

	static final BudgetForm BLANK = new BudgetForm(null, null, null, null, null, null);

	static final int MOST = 5000;

}
