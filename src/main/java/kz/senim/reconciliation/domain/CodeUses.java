package kz.senim.reconciliation.domain;

import java.util.HashMap;
import java.util.Map;

import kz.senim.catalog.UsedCount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often talks use codes: counts only, since an admin sees no client's content.
 */
@Component
class CodeUses implements UsedCount {

	private final JdbcClient jdbc;

	CodeUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Long> usesOf(String list) {
		Map<String, Long> uses = new HashMap<>();
		this.jdbc.sql("select code, sum(uses) as uses from app.talk_code_uses(:list) group by code")
			.param("list", list)
			.query((row) -> {
				uses.put(row.getString("code"), row.getLong("uses"));
			});
		return uses;
	}

}
