package kz.senim.task.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.senim.catalog.UsedCount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often planned meetings use the codes of their lists; counts only, so an admin may
 * know.
 */
@Component
class TaskCodes implements UsedCount {

	private static final Set<String> LISTS = Set.of("contact_purpose", "channel", "contact_place");

	private final JdbcClient jdbc;

	TaskCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Long> usesOf(String list) {
		if (!LISTS.contains(list)) {
			return Map.of();
		}
		return this.jdbc.sql("select code, uses from app.task_uses(:list)")
			.param("list", list)
			.query((row, n) -> Map.entry(row.getString("code"), row.getLong("uses")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
