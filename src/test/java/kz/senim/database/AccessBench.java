package kz.senim.database;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kz.senim.test.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures the rule of visibility at a million clients: 25,000 workers of 40 clients,
 * supervisors of 15 workers. Prints the server's own time of execution. No part of a
 * build: run by {@code docs/bench/access}.
 */
class AccessBench {

	private static final int ROUNDS = 31;

	private static final long CLIENTS = Long.getLong("clients", 1_000_000);

	private static final Pattern TIME = Pattern.compile("Execution Time: ([\\d.]+) ms");

	private static final List<String> LOAD = List.of("drop index client_search_ix, client_latin_ix, client_sort_ix",
			"""
					insert into team (id, parent_id, name, created_at, version)
					select bench('t', n), case when n > 0 then bench('t', 0) end, 'Team ' || n, now(), 0 from generate_series(0, 1666) n
					""",
			"""
					insert into staff (id, login, surname, given_name, role, team_id, status, password_hash, created_at, version)
					select bench('w', n), 'w' || n, 'Worker', 'W' || n, 'WORKER', bench('t', n / 15), 'ACTIVE', 'x', now(), 0 from generate_series(15, 24999 + 15) n
					where n / 15 <= 1666 union all
					select bench('w', n), 'x' || n, 'Worker', 'W' || n, 'WORKER', bench('t', 1666), 'ACTIVE', 'x', now(), 0 from generate_series(15, 24999 + 15) n
					where n / 15 > 1666 union all
					select bench('s', n), 's' || n, 'Supervisor', 'S' || n, 'SUPERVISOR', bench('t', n), 'ACTIVE', 'x', now(), 0 from generate_series(0, 1666) n
					""",
			"""
					insert into client (id, number, team_id, surname, given_name, sort_name, search_key, latin_key, restricted, language,
					                    urgency, status, status_since, created_by, created_at, version)
					select bench('c', n), 'К-2026-' || n, (select s.team_id from staff s where s.id = bench('w', 15 + n / 40)),
					       name, 'Имя' || n % 997, name || ' Имя' || n % 997, lower(name) || ' имя' || n % 997, 'latin' || n % 9973, n % 100 = 7, 'ru',
					       'PLANNED', 'ACTIVE', current_date, bench('s', 1), now(), 0
					  from (select n, (array['Кайратов','Ахметов','Сейткали','Оспанова','Нурланов','Жумабек','Тлеубаев','Қасымова','Дауренов','Еркінова'])[1 + n % 10]
					               || substr(md5(n::text), 1, 4) as name from generate_series(0, 999999) n) c
					""",
			"""
					insert into assignment (id, client_id, staff_id, kind, starts_at, assigned_by)
					select bench('a', n), bench('c', n), bench('w', 15 + n / 40), 'MAIN', now(), bench('s', 1) from generate_series(0, 999999) n
					""",
			"""
					insert into restricted_access (client_id, staff_id, named_by, named_at)
					select bench('c', n), bench('w', 15 + n / 40), bench('s', 1), now() from generate_series(7, 999999, 100) n
					""",
			"""
					insert into conflict_of_interest (id, client_id, staff_id, kind, stated_by, stated_at)
					select bench('i', n), bench('c', n), bench('w', 15 + (n * 7919 / 40) % 24000), 'OTHER', bench('s', 1), now() from generate_series(0, 999999, 500) n
					""",
			"insert into client_glance (client_id, last_contact_at) select bench('c', n), now() from generate_series(0, 999999) n",
			"create index client_sort_ix on client (sort_name collate \"kk-x-icu\", id)",
			"create index client_search_ix on client using gin (search_key gin_trgm_ops)",
			"create index client_latin_ix on client using gin (latin_key gin_trgm_ops)", "vacuum analyze");

	private static final String LIST = "select c.id, c.number, c.sort_name, g.last_contact_at from client c"
			+ " left join client_glance g on g.client_id = c.id where c.status in ('INTAKE', 'ACTIVE', 'PAUSED')";

	private static final String ORDER = " order by c.sort_name collate \"kk-x-icu\", c.id limit 51";

	@Test
	void printsWhatTheRuleCosts() {
		DatabaseAccess access = TestDatabase.create("access_bench");
		Flyway.configure()
			.dataSource(access.url(), access.owner().role(), access.owner().password())
			.placeholders(Map.of("app_role", access.application().role(), "owner_role", access.owner().role()))
			.load()
			.migrate();
		load(client(access, access.owner()));
		System.out.printf("%n%,d clients, 25,000 workers%n| who | %s |%n|---|---|---|---|---|---|%n", CLIENTS,
				String.join(" | ", queries("").keySet()));
		measure(access, "worker, 40 clients", "select bench('w', 1000)");
		measure(access, "supervisor, 600 clients", "select bench('s', 100)");
	}

	private static void load(JdbcClient owner) {
		owner.sql("""
				create function bench(kind text, n bigint) returns uuid language sql immutable
				as $$ select (lpad(to_hex(n), 12, '0') || '7' || substr(md5(kind || n), 1, 19))::uuid $$
				""").update();
		owner.sql("grant execute on function bench(text, bigint) to public").update();
		for (String statement : LOAD) {
			long start = System.nanoTime();
			owner.sql(statement.replace("999999", Long.toString(CLIENTS - 1))).update();
			System.err.printf("… %s: %.1f s%n", statement.strip().split("\n")[0], (System.nanoTime() - start) / 1e9);
		}
	}

	private static void measure(DatabaseAccess access, String who, String id) {
		DriverManagerDataSource source = source(access, access.application());
		JdbcClient jdbc = JdbcClient.create(source);
		StringBuilder line = new StringBuilder("| " + who);
		new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult((status) -> {
			jdbc.sql("select set_config('senim.staff_id', (" + id + ")::text, true)").query().listOfRows();
			String one = jdbc.sql("select id::text from client order by id limit 1").query(String.class).single();
			queries(one).values().forEach((sql) -> line.append(" | ").append(median(jdbc, sql)));
			line.append(" | (")
				.append(jdbc.sql("select count(*) from client").query(Long.class).single())
				.append(" seen)");
		});
		System.out.println(line);
	}

	private static Map<String, String> queries(String client) {
		Map<String, String> queries = new LinkedHashMap<>();
		queries.put("list page, ms", LIST + ORDER);
		queries.put("next page, ms",
				LIST + " and (c.sort_name collate \"kk-x-icu\", c.id) > ('К', '00000000-0000-0000-0000-000000000000')"
						+ ORDER);
		queries.put("folded name, ms",
				"select c.id, c.sort_name from client c where c.search_key like '%кайрат%'" + ORDER);
		queries.put("point read, ms", "select c.* from client c where c.id = '" + client + "'");
		queries.put("rule alone, ms", "select cardinality(app.visible_client_ids())");
		return queries;
	}

	private static String median(JdbcClient jdbc, String sql) {
		double[] times = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			String plan = String.join("\n",
					jdbc.sql("explain (analyze, timing off) " + sql).query(String.class).list());
			Matcher time = TIME.matcher(plan);
			times[i] = time.find() ? Double.parseDouble(time.group(1)) : Double.NaN;
		}
		Arrays.sort(times);
		return String.format(Locale.ROOT, "%.2f (best %.2f)", times[ROUNDS / 2], times[0]);
	}

	private static JdbcClient client(DatabaseAccess access, DatabaseAccess.Login login) {
		return JdbcClient.create(source(access, login));
	}

	private static DriverManagerDataSource source(DatabaseAccess access, DatabaseAccess.Login login) {
		return new DriverManagerDataSource(access.url(), login.role(), login.password());
	}

}
