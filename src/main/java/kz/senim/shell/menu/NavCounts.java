package kz.senim.shell.menu;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.senim.shell.NavEntry;
import kz.senim.shell.PageBanner;

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

	/** The figures by key of the entry, and those of the banners by their fragment. */
	@Transactional(readOnly = true)
	public Map<String, Long> of(List<NavEntry> entries, List<PageBanner> banners) {
		Map<String, Long> counts = new HashMap<>();
		Map<String, String> asking = new LinkedHashMap<>();
		entries.forEach((entry) -> {
			String sql = entry.countSql();
			if (sql != null) {
				asking.put(entry.key(), sql);
			}
		});
		banners.forEach((banner) -> asking.put(banner.fragment(), banner.countSql()));
		if (!asking.isEmpty()) {
			ask(asking, counts);
		}
		return counts;
	}

	private void ask(Map<String, String> asking, Map<String, Long> counts) {
		List<String> keys = List.copyOf(asking.keySet());
		String sql = asking.values().stream().collect(Collectors.joining("), (", "select (", ")"));
		this.jdbc.getObject().sql(sql).query((row) -> {
			for (int i = 0; i < keys.size(); i++) {
				counts.put(keys.get(i), row.getLong(i + 1));
			}
		});
	}

}
