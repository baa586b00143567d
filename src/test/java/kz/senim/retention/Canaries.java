package kz.senim.retention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.test.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plants a word in every text column of every table of a client, as the owner and past
 * every constraint, and looks for it everywhere. New tables are found by themselves.
 */
final class Canaries {

	private static final JdbcClient OWNER = TestDatabase.owner();

	private Canaries() {
	}

	/** Tables with a column client_id whose rows go with the file. */
	static List<String> tables() {
		return OWNER.sql("select name from app.tables_of_a_file()").query(String.class).list();
	}

	/**
	 * One row in each table, with the word in every text of it: the checks, foreign keys
	 * and triggers are away while it is planted, so that no rule needs to be known here.
	 * @return how many text columns hold the word
	 */
	static int plant(ClientId client, String word) {
		int planted = 0;
		for (String table : tables()) {
			Map<String, String> values = values(table, client, word);
			planted += (int) values.values().stream().filter((value) -> value.contains(word)).count();
			String sql = "insert into %s (%s) overriding system value values (%s)".formatted(table,
					String.join(", ", values.keySet()), String.join(", ", values.values()));
			unchecked(table, "delete from %s where client_id = '%s'; %s".formatted(table, client, sql));
		}
		OWNER.sql(
				"update client set surname = :w, given_name = :w, patronymic = :w, address_as = :w, request_words = :w, sort_name = :w, search_key = :w, latin_key = :w where id = :id")
			.param("w", word)
			.param("id", client.value())
			.update();
		return planted;
	}

	/** Every place of the database that holds the word. */
	static List<String> find(String word) {
		List<String> found = new ArrayList<>();
		OWNER.sql(
				"select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables where schemaname in ('public', 'app')")
			.query(String.class)
			.list()
			.forEach((table) -> {
				long hits = OWNER
					.sql("select count(*) from " + table + " t where t::text like :text or t::text like :hex")
					.param("text", "%" + word + "%")
					.param("hex", "%" + java.util.HexFormat.of().formatHex(word.getBytes()) + "%")
					.query(Long.class)
					.single();
				if (hits > 0) {
					found.add(table);
				}
			});
		return found;
	}

	/** Once the rows are gone, every constraint is as it was. */
	static void mend() {
		OWNER.sql("""
				select format('alter table %s validate constraint %I', conrelid::regclass, conname) from pg_constraint
				where not convalidated and connamespace = 'public'::regnamespace
				""").query(String.class).list().forEach((sql) -> OWNER.sql(sql).update());
	}

	private static Map<String, String> values(String table, ClientId client, String word) {
		Map<String, String> values = new LinkedHashMap<>();
		OWNER.sql("""
				select a.attname::text as name, t.typname::text as type, a.atttypmod - 4 as size
				from pg_attribute a join pg_type t on t.oid = a.atttypid
				where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
				order by a.attnum
				""")
			.param(table)
			.query((row, index) -> values.put(row.getString("name"),
					value(row.getString("name"), row.getString("type"), row.getInt("size"), client, word)))
			.list();
		return values;
	}

	private static String value(String name, String type, int size, ClientId client, String word) {
		if (name.equals("client_id")) {
			return "'" + client + "'";
		}
		return switch (type) {
			case "uuid" -> "'" + UUID.randomUUID() + "'";
			case "varchar", "bpchar", "text" -> (size > 0 && size < word.length()) ? "'x'" : "'" + word + "'";
			case "_varchar", "_text" -> "array['" + word + "']";
			case "jsonb", "json" -> "'{\"a\": \"" + word + "\"}'";
			case "bytea" -> "convert_to('" + word + "', 'UTF8')";
			case "bool" -> "false";
			case "date" -> "date '2020-01-01'";
			case "timestamptz" -> "timestamptz '2020-01-01 00:00Z'";
			case "_int2" -> "'{}'";
			default -> "1";
		};
	}

	/**
	 * All in one transaction, after which every constraint stands again, not validated.
	 */
	private static void unchecked(String table, String insert) {
		List<String> checks = OWNER.sql("""
				select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint
				where conrelid = cast(? as regclass) and contype in ('c', 'f')
				""").param(table).query(String.class).list();
		List<String> again = OWNER
			.sql("""
					select format('alter table %s add constraint %I %s%s', conrelid::regclass, conname, pg_get_constraintdef(oid),
					  case when convalidated then ' not valid' else '' end) from pg_constraint
					where conrelid = cast(? as regclass) and contype in ('c', 'f')
					""")
			.param(table)
			.query(String.class)
			.list();
		OWNER.sql(
				"begin; alter table %1$s disable trigger user; %2$s; %3$s; %4$s; alter table %1$s enable trigger user; commit"
					.formatted(table, String.join("; ", checks), insert, String.join("; ", again)))
			.update();
	}

}
