package kz.senim.conflict.reading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.senim.catalog.UsedCount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how often conflicts use the codes of a list.
 */
@Component
class ConflictUses implements UsedCount {

	private static final Set<String> LISTS = Set.of("conflict_cause", "right_restricted", "emotion", "conflict_party",
			"contact_place");

	private final JdbcClient jdbc;

	ConflictUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<String, Long> usesOf(String list) {
		if (!LISTS.contains(list)) {
			return Map.of();
		}
		return this.jdbc.sql("select code, uses from app.conflict_code_uses(?)")
			.param(list)
			.query((set, number) -> Map.entry(set.getString("code"), set.getLong("uses")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
