package kz.senim.staff.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of an account.
 */
final class StaffDifferences {

	private StaffDifferences() {
	}

	/**
	 * Refuses a change that began at another version.
	 * @param base the values at which it began, by field
	 */
	static void refuse(long version, StaffMember member, Map<String, String> base, StaffData mine) {
		if (version == member.version()) {
			return;
		}
		Map<String, @Nullable String> now = fields(member.data());
		List<Difference> differences = fields(mine).entrySet()
			.stream()
			.filter((field) -> !Objects.equals(field.getValue(), now.get(field.getKey())))
			.map((field) -> new Difference(field.getKey(), "staff.form." + field.getKey(), field.getValue(),
					now.get(field.getKey()), base.get(field.getKey())))
			.toList();
		throw new StaleVersion(member.version(), differences);
	}

	/** Codes for the trail: which fields changed; of names only that they did. */
	static Map<String, String> codes(StaffData before, StaffData after) {
		Map<String, String> codes = new LinkedHashMap<>();
		codes.put("fields", String.join(",", changed(before, after)));
		if (before.role() != after.role()) {
			codes.put("role", before.role() + ">" + after.role());
		}
		if (!Objects.equals(before.team(), after.team())) {
			codes.put("team", before.team() + ">" + after.team());
		}
		return codes;
	}

	private static List<String> changed(StaffData before, StaffData after) {
		Map<String, @Nullable String> old = fields(before);
		return fields(after).entrySet()
			.stream()
			.filter((field) -> !Objects.equals(field.getValue(), old.get(field.getKey())))
			.map(Map.Entry::getKey)
			.toList();
	}

	static Map<String, @Nullable String> fields(StaffData data) {
		Map<String, @Nullable String> fields = new LinkedHashMap<>();
		fields.put("surname", data.surname());
		fields.put("givenName", data.givenName());
		fields.put("patronymic", data.patronymic());
		fields.put("login", data.login());
		fields.put("role", data.role().name());
		fields.put("team", (data.team() != null) ? data.team().toString() : null);
		fields.put("language", data.language());
		return fields;
	}

}
