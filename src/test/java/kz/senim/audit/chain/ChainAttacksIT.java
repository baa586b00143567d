package kz.senim.audit.chain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kz.senim.vault.Notaries;
import kz.senim.vault.Notary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whoever owns the database can change the trail, and is seen: twenty rows, anchored at
 * ten and at twenty.
 */
class ChainAttacksIT {

	private static final String REWRITE = """
			do $$
			declare r record; h bytea; begin
			  select hash into h from audit_chain where position = 4;
			  for r in select c.position, e from audit_chain c join audit_event e on e.id = c.event_id
			            where c.position >= 5 order by c.position loop
			    update audit_chain set previous = h,
			           hash = sha256(h || int8send(r.position) || convert_to(app.trail_text(r.e), 'UTF8'))
			     where position = r.position returning hash into h;
			  end loop;
			end $$
			""";

	private static TrailDatabase database;

	private final Notary notary = Notaries.with(1);

	@TempDir
	private Path folder;

	private AnchorFile file;

	private JdbcClient owner;

	@BeforeAll
	static void open() {
		database = new TrailDatabase("trail_attacks");
	}

	@BeforeEach
	void twentyRows() throws Exception {
		this.owner = database.owner();
		this.owner.sql("truncate audit_event, audit_chain, audit_unsealed").update();
		this.file = new AnchorFile(this.folder.resolve("trail.anchors"), this.notary);
		for (int half = 0; half < 2; half++) {
			for (int i = 0; i < 10; i++) {
				TrailDatabase.insert(database.application());
			}
			database.seal();
			this.file.add(database.head(), Instant.parse("2026-11-23T05:0%d:00Z".formatted(half)));
		}
	}

	@Test
	void anUntouchedTrailIsSound() throws Exception {
		TrailReport report = verify();

		assertThat(report.problems()).isEmpty();
		assertThat(report.head()).isEqualTo(database.head());
		assertThat(report.head().count()).isEqualTo(20);
		assertThat(report.anchors()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "at = at + interval '1 microsecond'", "staff_id = gen_random_uuid()", "role = 'ADMIN'",
			"job = 'x'", "action = 'viewed.plan'", "subject_type = 'plan'", "subject_id = null", "client_id = null",
			"details = '{}'", "request_id = null", "source = '10.0.0.1'", "purpose = null" })
	void anEditOfAnyColumnIsSeen(String change) throws Exception {
		this.owner
			.sql("update audit_event set " + change + " where id = (select event_id from audit_chain"
					+ " where position = 7)")
			.update();

		assertThat(firstProblem()).startsWith("row 7 (").contains("changed after it was sealed");
	}

	@Test
	void everyColumnOfTheTrailIsCovered() {
		assertThat(this.owner
			.sql("select column_name::text from information_schema.columns where table_name = 'audit_event'")
			.query(String.class)
			.list()).as("add a new column to app.trail_text and ChainRow")
			.containsExactlyInAnyOrder("id", "at", "staff_id", "role", "job", "action", "subject_type", "subject_id",
					"client_id", "details", "request_id", "source", "purpose");
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void theFirstBadRowIsNamed(String attack, String expected) throws Exception {
		Stream.of(attack.split(";;")).forEach((sql) -> this.owner.sql(sql).update());

		assertThat(firstProblem()).startsWith(expected);
	}

	static Stream<org.junit.jupiter.params.provider.Arguments> attacks() {
		String event = "(select event_id from audit_chain where position = %d)";
		return Stream.of(attack("delete from audit_event where id = " + event.formatted(7), "row 7 ("),
				attack("delete from audit_event where id = " + event.formatted(7)
						+ ";;delete from audit_chain where position = 7", "row 7: missing"),
				attack("delete from audit_chain where position <= 3", "row 1: missing"),
				attack("delete from audit_chain where position <= 3"
						+ ";;update audit_chain set position = position - 3", "row 1 ("),
				attack("delete from audit_event where id in (select event_id from audit_chain where position > 15)"
						+ ";;delete from audit_chain where position > 15", "row 16: missing"),
				attack("update audit_chain set position = 1000 where position = 7"
						+ ";;update audit_chain set position = 7 where position = 8"
						+ ";;update audit_chain set position = 8 where position = 1000", "row 7 ("),
				attack("update audit_event set client_id = null where id = " + event.formatted(5) + ";;" + REWRITE,
						"row 1: one of the rows 1 to 10 was rewritten"),
				attack("update audit_event set client_id = null where id = " + event.formatted(15) + ";;"
						+ REWRITE.replace("position = 4", "position = 14").replace(">= 5", ">= 15"),
						"row 11: one of the rows 11 to 20 was rewritten"),
				attack("delete from audit_chain;;delete from audit_event", "row 1: missing"));
	}

	@Test
	void aRowDeletedBeforeItWasSealedIsMissed() throws Exception {
		this.owner.sql("delete from audit_event where id = ?")
			.param(TrailDatabase.insert(database.application()))
			.update();
		database.seal();

		assertThat(firstProblem()).startsWith("row 21 (").contains("deleted");
	}

	@Test
	void aRowPastTheApplicationIsSeen() throws Exception {
		this.owner.sql("alter table audit_event disable trigger audit_event_queue").update();
		TrailDatabase.insert(this.owner);
		this.owner.sql("alter table audit_event enable trigger audit_event_queue").update();

		assertThat(firstProblem()).contains("never came through the application");
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete from audit_chain", "update audit_chain set position = 1", "truncate audit_chain",
			"insert into audit_chain values (21, gen_random_uuid(), '', '')", "delete from audit_event",
			"update audit_event set action = ''", "truncate audit_event", "delete from audit_unsealed",
			"select * from audit_unsealed", "alter table audit_event disable trigger audit_event_queue" })
	void theApplicationCannotTouchIt(String attack) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> database.application().sql(attack).update());
	}

	@Test
	void aForgedOrShortenedAnchorFileIsSeen() throws Exception {
		List<String> lines = Files.readAllLines(this.file.path());

		Files.write(this.file.path(), lines.subList(1, 2));
		assertThat(firstProblem()).contains("line 1", "does not follow");
		Files.write(this.file.path(), List.of(lines.get(0), lines.get(1).replaceFirst(" 20 ", " 19 ")));
		assertThat(verify().problems()).anyMatch((problem) -> problem.contains("signature is wrong"));
		new AnchorFile(this.folder.resolve("other"), Notaries.with(2)).add(database.head(), Instant.EPOCH);
		Files.copy(this.folder.resolve("other"), this.file.path(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertThat(firstProblem()).contains("a key that is not held");
	}

	@Test
	void aLineTornByACrashIsNoAnchorAndTheNextOneGoesOn() throws Exception {
		Files.writeString(this.file.path(), "senim-trail-1 21 ab", java.nio.file.StandardOpenOption.APPEND);
		TrailDatabase.insert(database.application());
		database.seal();

		assertThat(this.file.add(database.head(), Instant.EPOCH)).isTrue();
		assertThat(this.file.add(database.head(), Instant.EPOCH)).as("nothing new").isFalse();

		assertThat(verify().problems()).isEmpty();
		assertThat(verify().anchors()).isEqualTo(3);
	}

	private String firstProblem() throws Exception {
		List<String> problems = verify().problems();
		assertThat(problems).isNotEmpty();
		return problems.get(0);
	}

	private TrailReport verify() throws Exception {
		List<Optional<Anchor>> lines = this.file.read();
		return new TrailVerification(this.owner, this.notary).verify(lines);
	}

	private static org.junit.jupiter.params.provider.Arguments attack(String sql, String expected) {
		return org.junit.jupiter.params.provider.Arguments.of(sql, expected);
	}

}
