package kz.senim.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kz.senim.kernel.Actor;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Jobs reach only what their name opens; a job that no policy knows sees no client.
 */
@SenimIT
class JobScopeIT {

	/** The tables under row-level security that a job reads by itself. */
	private static final Map<String, Set<String>> SCOPES = Map.of("notice-escalation", Set.of("notice"), "glass-review",
			Set.of("glass_access"));

	private static final Pattern JOB = Pattern.compile("Actor\\.job\\(\"([^\"]+)\"\\)");

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyJobReadsOnlyTheTablesOfItsScope() {
		this.agency.client().of(this.agency.worker).phone("+77010000001").save();
		List<String> beyond = new ArrayList<>();
		for (String job : jobs()) {
			for (String table : lockedTables()) {
				if (!SCOPES.getOrDefault(job, Set.of()).contains(table) && rows(job, table) > 0) {
					beyond.add(job + " reads " + table);
				}
			}
		}

		assertThat(jobs()).contains("notice-escalation", "start-up");
		assertThat(beyond).isEmpty();
	}

	@Test
	void aJobWithoutAScopeSeesNoClientAndNothingBelow() {
		this.agency.client().of(this.agency.worker).phone("+77010000001").save();

		assertThat(lockedTables()).filteredOn((table) -> rows("some job", table) > 0).isEmpty();
		assertThat(this.acting.inTransaction(Actor.job("some job"),
				() -> this.jdbc.sql("select cardinality(app.visible_client_ids())").query(Integer.class).single()))
			.isZero();
	}

	private long rows(String job, String table) {
		return this.acting.inTransaction(Actor.job(job),
				() -> this.jdbc.sql("select count(*) from " + table).query(Long.class).single());
	}

	private static List<String> lockedTables() {
		return TestDatabase.owner()
			.sql("""
					select relname::text from pg_class c
					 where relforcerowsecurity and relkind in ('r', 'p') and has_table_privilege(?, c.oid, 'select') order by 1
					""")
			.param(TestDatabase.access().application().role())
			.query(String.class)
			.list();
	}

	/** The names of jobs in the code. */
	private static Set<String> jobs() {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return new TreeSet<>(files.filter((file) -> file.toString().endsWith(".java"))
				.flatMap((file) -> JOB.matcher(text(file)).results())
				.map((found) -> found.group(1))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
