package kz.senim.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Almaty;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings lists of the seed files into the database, by code. Labels, order and validity
 * that an admin changed stay; a code that the files no longer have is retired.
 */
@Component
class CatalogLoad {

	private static final String UPSERT = """
			insert into catalog_item as old (list_name, code, en, ru, kk, position, details)
			select list_name, code, en, ru, kk, position, details
			  from jsonb_to_recordset(cast(:rows as jsonb))
			       as seed (list_name text, code text, en text, ru text, kk text, position int, details jsonb)
			on conflict (list_name, code) do update
			   set en       = case when old.edited_at is null then excluded.en else old.en end,
			       ru       = case when old.edited_at is null then excluded.ru else old.ru end,
			       kk       = case when old.edited_at is null then excluded.kk else old.kk end,
			       position = case when old.edited_at is null then excluded.position else old.position end,
			       valid_to = case when old.edited_at is null then null else old.valid_to end,
			       details  = excluded.details,
			       version  = old.version + 1
			 where old.details <> excluded.details
			    or (old.edited_at is null and (old.en, old.ru, old.kk, old.position, old.valid_to)
			        is distinct from (excluded.en, excluded.ru, excluded.kk, excluded.position, null))
			""";

	private static final String RETIRE = """
			update catalog_item i
			   set version = version + 1, valid_to = greatest(cast(:yesterday as date), i.valid_from)
			 where i.list_name = any (:lists) and left(i.code, 2) <> 'X_' and i.valid_to is null
			   and not exists (select 1 from jsonb_to_recordset(cast(:rows as jsonb)) as seed (list_name text, code text)
			                    where seed.list_name = i.list_name and seed.code = i.code)
			""";

	/** Room between two items, so that an admin can put another there. */
	private static final int STEP = 10;

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	private final Clock clock;

	private final JsonMapper json;

	CatalogLoad(JdbcClient jdbc, AuditTrail audit, Clock clock, JsonMapper json) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
		this.json = json;
	}

	/** Nodes that start together take turns. */
	@Transactional
	public void load(Map<String, SeedList> lists) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('catalog-load', 0))").query((row) -> {
		});
		String rows = this.json.writeValueAsString(rows(lists));
		int changed = this.jdbc.sql(UPSERT).param("rows", rows).update();
		int retired = this.jdbc.sql(RETIRE)
			.param("rows", rows)
			.param("lists", lists.keySet().toArray(String[]::new))
			.param("yesterday", LocalDate.now(this.clock.withZone(Almaty.ZONE)).minusDays(1))
			.update();
		if (changed + retired > 0) {
			this.audit.noted("catalog.loaded", Map.of("changed", changed, "retired", retired));
		}
	}

	private static List<Map<String, Object>> rows(Map<String, SeedList> lists) {
		List<Map<String, Object>> rows = new ArrayList<>();
		lists.forEach((name, list) -> {
			int position = 0;
			for (SeedList.Item item : list.items()) {
				position += STEP;
				rows.add(item.row(name, position));
			}
		});
		return rows;
	}

}
