package kz.senim.client.domain.caseload;

import java.util.Locale;

/**
 * Ready selections of the case-load.
 */
public enum CaseLoadView {

	ALL("true"), LATE("g.next_step_on < :today"),
	SILENT("coalesce(g.last_contact_at, c.created_at) < cast(:silent as timestamptz)"),
	FALLING("cardinality(g.trust_worker) >= 3 and g.trust_worker[cardinality(g.trust_worker) - 2]"
			+ " - g.trust_worker[cardinality(g.trust_worker)] >= 2"),
	CONFLICT("g.open_conflicts > 0");

	private final String condition;

	CaseLoadView(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

	/** Its name in the address. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The selection by its name in the address, or all if there is no such. */
	public static CaseLoadView of(String code) {
		for (CaseLoadView view : values()) {
			if (view.code().equals(code)) {
				return view;
			}
		}
		return ALL;
	}

}
