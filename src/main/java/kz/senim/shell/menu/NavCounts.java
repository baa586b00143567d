package kz.senim.shell.menu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.senim.shell.NavEntry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what waits behind the entries of the menu, all in one query.
 */
@Component
public class NavCounts {

	private final ObjectProvider<JdbcClient> jdbc;

	NavCounts(ObjectProvider<JdbcClient> jdbc) {
		this.jdbc = jdbc;
	}

	/** The figures by key of the entry. */
	@Transactional(readOnly = true)
	public Map<String, Long> of(List<NavEntry> entries) {
		Map<String, Long> counts = new HashMap<>();
		entries.forEach((entry) -> counts.put(entry.key(), entry.count()));
		List<NavEntry> asking = entries.stream().filter((entry) -> entry.countSql() != null).toList();
		if (!asking.isEmpty()) {
			this.jdbc.getObject().sql(sql(asking)).query((row) -> {
				for (int i = 0; i < asking.size(); i++) {
					counts.put(asking.get(i).key(), row.getLong(i + 1));
				}
			});
		}
		return counts;
	}

	private static String sql(List<NavEntry> entries) {
		return entries.stream()
			.map((entry) -> "(" + entry.countSql() + ")")
			.collect(Collectors.joining(", ", "select ", ""));
	}

}
