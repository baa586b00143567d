package kz.senim.audit.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail are looked at.
 *
 * @param login sign-in name of the person, or null for everybody
 * @param action beginning of the action, or null for all
 * @param from first day, or null
 * @param to last day, or null
 */
public record AuditFilter(@Nullable String login, @Nullable String action, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	/** Everything. */
	public static final AuditFilter NONE = new AuditFilter(null, null, null, null);

	/** What the trail keeps of a look at the trail. */
	Map<String, String> details() {
		Map<String, String> details = new LinkedHashMap<>();
		put(details, "person", this.login);
		put(details, "action", this.action);
		put(details, "from", this.from);
		put(details, "to", this.to);
		return details;
	}

	private static void put(Map<String, String> details, String name, @Nullable Object value) {
		if (value != null) {
			details.put(name, value.toString());
		}
	}

}
