package kz.senim.catalog.domain.knowledge;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import kz.senim.kernel.id.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cards in the database.
 */
@Component
class KnowledgeRows {

	private static final String UPSERT = """
			insert into knowledge_card as old (list_name, code, position, en, ru, kk)
			select list, code, position, en, ru, kk from jsonb_to_recordset(cast(:rows as jsonb))
			       as seed (list text, code text, position int, en text, ru text, kk text)
			on conflict (list_name, code) do update
			   set position = excluded.position,
			       en = case when old.edited_at is null then excluded.en else old.en end,
			       ru = case when old.edited_at is null then excluded.ru else old.ru end,
			       kk = case when old.edited_at is null then excluded.kk else old.kk end,
			       version = old.version + 1
			 where old.position <> excluded.position
			    or (old.edited_at is null and (old.en, old.ru, old.kk) is distinct from (excluded.en, excluded.ru, excluded.kk))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	KnowledgeRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<KnowledgeRow> all() {
		return this.jdbc
			.sql("""
					select list_name, code, position, en, ru, kk, edited_at is not null as edited, version from knowledge_card
					order by list_name, position, code
					""")
			.query((row, number) -> new KnowledgeRow(row.getString("list_name"), row.getString("code"),
					row.getInt("position"), row.getString("en"), row.getString("ru"), row.getString("kk"),
					row.getBoolean("edited"), row.getLong("version")))
			.list();
	}

	/** Changes with every change of the table by anybody. */
	String stamp() {
		return this.jdbc.sql("select count(*) || '/' || coalesce(sum(version), 0) from knowledge_card")
			.query(String.class)
			.single();
	}

	/** Brings the cards of the files in, in turn with other nodes; how many changed. */
	int load(String rows) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('knowledge-load', 0))").query((row) -> {
		});
		return this.jdbc.sql(UPSERT).param("rows", rows).update();
	}

	/** Whether the row still had that version. */
	boolean update(KnowledgeRow row, StaffId by) {
		return this.jdbc
			.sql("""
					update knowledge_card set en = :en, ru = :ru, kk = :kk, edited_at = :at, edited_by = :by, version = version + 1
					where list_name = :list and code = :code and version = :version
					""")
			.param("list", row.list())
			.param("code", row.code())
			.param("en", row.en())
			.param("ru", row.ru())
			.param("kk", row.kk())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", by.value())
			.param("version", row.version())
			.update() == 1;
	}

}
