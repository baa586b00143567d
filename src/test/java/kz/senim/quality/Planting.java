package kz.senim.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.TestDatabase;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts one word into every free text that the database holds about a client; tables and
 * columns are found, so that a new one is covered by itself. Rows keep to all rules of
 * the schema, so that pages can show them.
 */
final class Planting {

	private static final Set<String> ALERTS = Set.of("look_flag", "notice");

	/** Codes that pages understand, though no rule of the schema names them. */
	private static final Map<String, String> CODES = Map.of("client_status_change.to_status", "'ACTIVE'",
			"client_correction.field", "'addressAs'", "diagnosis_method.code", "'RANKING'");

	private static final JdbcClient SERVER = TestDatabase.superuser();

	private static final String COLUMNS = """
			select a.attname::text as name, t.typname::text as type, a.atttypmod - 4 as size, a.attnotnull as needed,
			       a.atthasdef or a.attidentity <> '' as filled,
			       (select f.confrelid::regclass::text from pg_constraint f
			         where f.conrelid = a.attrelid and f.contype = 'f' and a.attnum = any (f.conkey) limit 1) as target,
			       (select (regexp_match(pg_get_constraintdef(k.oid), '''([A-Za-z_0-9]+)'''))[1] from pg_constraint k
			         where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as allowed
			from pg_attribute a join pg_type t on t.oid = a.atttypid
			where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
			order by a.attnum
			""";

	private final ClientId client;

	private final Agency.Person worker;

	private final String word;

	/** The columns that hold the word. */
	final List<String> planted = new ArrayList<>();

	/** The tables without a row of the client. */
	final List<String> empty = new ArrayList<>();

	Planting(ClientId client, Agency.Person worker, String word) {
		this.client = client;
		this.worker = worker;
		this.word = word;
	}

	/** Every table with a client's data that row-level security locks. */
	static List<String> tables() {
		return SERVER.sql("""
				select c.oid::regclass::text from pg_class c
				join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
				 and a.attname = case when c.relname = 'client' then 'id' else 'client_id' end
				where c.relkind in ('r', 'p') and not c.relispartition and c.relforcerowsecurity
				  and c.relname not like 'audit%' order by 1
				""").query(String.class).list();
	}

	/** The column that says whose row it is. */
	static String key(String table) {
		return table.equals("client") ? "id" : "client_id";
	}

	void everywhere() {
		for (int round = 0; round < 3; round++) {
			tables().stream().filter((table) -> rows(table) == 0).forEach(this::insert);
		}
		for (String table : tables()) {
			if (rows(table) == 0) {
				this.empty.add(table);
			}
			columns(table).stream().filter(Planting::isFree).forEach((column) -> write(table, column.name()));
		}
	}

	/**
	 * Whatever stands there, to see that nothing was changed; without what every walk
	 * adds to: the counts of looks, and the notices that alert people to an attempt.
	 */
	static String fingerprint(ClientId client) {
		StringBuilder all = new StringBuilder();
		tables().stream()
			.filter((table) -> !ALERTS.contains(table))
			.forEach((table) -> all.append(table)
				.append(SERVER
					.sql("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t where %s = ?"
						.formatted(table, key(table)))
					.param(client.value())
					.query(String.class)
					.single())
				.append('\n'));
		return all.toString();
	}

	private long rows(String table) {
		return SERVER.sql("select count(*) from %s where %s = ?".formatted(table, key(table)))
			.param(this.client.value())
			.query(Long.class)
			.single();
	}

	/**
	 * Nothing is made where a value must be sealed: no key would open it for the tests of
	 * the vault.
	 */
	private void insert(String table) {
		if (columns(table).stream().anyMatch((column) -> column.needed() && column.name().endsWith("_sealed"))) {
			return;
		}
		Map<String, String> values = new LinkedHashMap<>();
		for (Column column : columns(table)) {
			String value = CODES.getOrDefault(table + "." + column.name(), value(column));
			if (value != null) {
				values.put(column.name(), value);
			}
		}
		tried("insert into %s (%s) values (%s)".formatted(table, String.join(", ", values.keySet()),
				String.join(", ", values.values())));
	}

	private void write(String table, String column) {
		if (tried("update %s set %s = '%s' where %s = '%s'".formatted(table, column, this.word, key(table),
				this.client))) {
			this.planted.add(table + "." + column);
		}
	}

	/** A rule of the schema may refuse; then another test covers the table. */
	private static boolean tried(String sql) {
		try {
			return SERVER.sql(sql).update() > 0;
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

	private @Nullable String value(Column column) {
		if (column.name().equals("client_id")) {
			return "'" + this.client + "'";
		}
		if (!column.needed() || column.filled()) {
			return null;
		}
		if (column.target() != null) {
			return target(column.target());
		}
		return column.allowed() != null ? "'" + column.allowed() + "'" : plain(column);
	}

	private String target(String table) {
		if (table.equals("staff")) {
			return "'" + this.worker.uuid() + "'";
		}
		boolean ofClient = tables().contains(table);
		return "(select id from %s%s limit 1)".formatted(table,
				ofClient ? " where %s = '%s'".formatted(key(table), this.client) : "");
	}

	private String plain(Column column) {
		if (column.name().equals("number")) {
			return "'+7701%07d'".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
		}
		return switch (column.type()) {
			case "uuid" -> "'" + UUID.randomUUID() + "'";
			case "varchar", "text" -> isFree(column) ? "'" + this.word + "'" : "'OTHER'";
			case "bpchar" -> "'ru'";
			case "jsonb", "json" -> "'{}'";
			case "bytea" -> "'\\x00'";
			case "bool" -> "false";
			case "date" -> "date '2026-11-22'";
			case "timestamptz" -> "timestamptz '2026-11-22 10:00Z'";
			default -> column.type().startsWith("_") ? "'{}'" : "1";
		};
	}

	/** Words, not codes. */
	private static boolean isFree(Column column) {
		return column.allowed() == null && column.target() == null && !column.name().equals("number")
				&& (column.type().equals("text") || (column.type().equals("varchar") && column.size() >= 100));
	}

	private static List<Column> columns(String table) {
		return SERVER.sql(COLUMNS).param(table).query(Column.class).list();
	}

	private record Column(String name, String type, int size, boolean needed, boolean filled, @Nullable String target,
			@Nullable String allowed) {
	}

}
