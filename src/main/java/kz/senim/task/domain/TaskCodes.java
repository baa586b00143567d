package kz.senim.task.domain;

import java.util.Map;

import kz.senim.catalog.UsedCount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often planned meetings use the codes of their lists, among the clients that the
 * acting person may see.
 */
@Component
class TaskCodes implements UsedCount {

	private static final Map<String, String> COLUMNS = Map.of("contact_purpose", "purpose", "channel", "channel",
			"contact_place", "place");

	private final JdbcClient jdbc;

	TaskCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Long> usesOf(String list) {
		String column = COLUMNS.get(list);
		if (column == null) {
			return Map.of();
		}
		return this.jdbc
			.sql("select %1$s as code, count(*) as uses from task where %1$s is not null group by 1".formatted(column))
			.query((rows) -> {
				Map<String, Long> uses = new java.util.HashMap<>();
				while (rows.next()) {
					uses.put(rows.getString("code"), rows.getLong("uses"));
				}
				return uses;
			});
	}

}
