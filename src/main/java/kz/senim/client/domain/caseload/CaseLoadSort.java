package kz.senim.client.domain.caseload;

/**
 * Orders of the case-load. Each is an ascending key, then the name in Kazakh order, then
 * the id, so that a page can start after any row.
 */
public enum CaseLoadSort {

	NAME("coalesce(0)", "integer"), CONTACT("coalesce(g.last_contact_at, '-infinity')", "timestamptz"),
	STEP("coalesce(g.next_step_on, 'infinity')", "date"), ACUTENESS("-coalesce(g.highest_acuteness, 0)", "integer"),
	TRUST("coalesce(g.trust_worker[cardinality(g.trust_worker)], 11)", "integer");

	private final String key;

	private final String type;

	CaseLoadSort(String key, String type) {
		this.key = key;
		this.type = type;
	}

	String key() {
		return this.key;
	}

	String type() {
		return this.type;
	}

	/** Its name in the address. */
	public String code() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** The order by its name in the address, or by name if there is no such. */
	public static CaseLoadSort of(String name) {
		for (CaseLoadSort sort : values()) {
			if (sort.name().equalsIgnoreCase(name)) {
				return sort;
			}
		}
		return NAME;
	}

}
