package kz.senim.client.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.senim.catalog.UsedCount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often files use the codes of their lists; counts only, so an admin may know.
 */
@Component
class ClientUses implements UsedCount {

	private static final Set<String> LISTS = Set.of("region", "client_category", "client_status", "env_relation");

	private final JdbcClient jdbc;

	ClientUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Long> usesOf(String list) {
		if (!LISTS.contains(list)) {
			return Map.of();
		}
		return this.jdbc.sql("select code, uses from app.client_uses(:list)")
			.param("list", list)
			.query((row, n) -> Map.entry(row.getString("code"), row.getLong("uses")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
