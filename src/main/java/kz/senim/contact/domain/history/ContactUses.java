package kz.senim.contact.domain.history;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.senim.catalog.UsedCount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often contacts use the codes of their lists; counts only, so an admin may know.
 */
@Component
class ContactUses implements UsedCount {

	private static final Set<String> LISTS = Set.of("channel", "contact_place", "communication_style", "support_type",
			"contact_purpose", "contact_outcome", "service_type", "service_result", "emotion", "strength_domain",
			"conflict_party");

	private final JdbcClient jdbc;

	ContactUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Long> usesOf(String list) {
		if (!LISTS.contains(list)) {
			return Map.of();
		}
		return this.jdbc.sql("select code, uses from app.contact_uses(:list)")
			.param("list", list)
			.query((row, n) -> Map.entry(row.getString("code"), row.getLong("uses")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
