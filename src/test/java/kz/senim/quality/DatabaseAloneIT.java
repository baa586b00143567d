package kz.senim.quality;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Map;

import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Past every service, with SQL alone: whoever may not see a client reads no row of any
 * table, changes none, deletes none and adds none.
 */
@SenimIT
class DatabaseAloneIT {

	/**
	 * Rows of named people, of supervisors and of whoever broke a glass or made an
	 * export.
	 */
	private static final Set<String> NOT_FOR_WORKERS = Set.of("emergency_card", "glass_access", "glass_review",
			"look_flag", "protected_contact", "protected_release", "restricted_access", "subject_export");

	private static final String RIGHTS_DENIED = "42501";

	/** Raised by our own triggers, which refuse before the policy is asked. */
	private static final String RULE_BROKEN = "23514";

	/**
	 * Whoever registers a client makes a new row; a notice may go to people who see what
	 * the sender does not, and shows to those who see the client (V0016).
	 */
	private static final String OPEN_TO_ADD = "client|notice";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private JdbcClient jdbc;

	private Stage stage;

	private final List<String> wrong = new ArrayList<>();

	@BeforeEach
	void everybody() throws Exception {
		this.stage = new Stage(this.agency, this.mvc);
		TestDatabase.owner()
			.sql("update staff set status = 'DISABLED' where id = ?")
			.param(this.stage.people.get("disabled").uuid())
			.update();
	}

	@Test
	void nobodyWhoMayNotSeeAClientTouchesARowOfTheirs() {
		String before = Planting.fingerprint(this.stage.plain.id()) + Planting.fingerprint(this.stage.restricted.id());
		int tried = 0;
		for (Stage.Client client : List.of(this.stage.plain, this.stage.restricted)) {
			for (Map.Entry<String, Agency.Person> person : this.stage.people.entrySet()) {
				if (!client.seenBy().contains(person.getKey())) {
					for (String table : Planting.tables()) {
						attack(person.getKey(), person.getValue(), table, client.id());
						tried += 4;
					}
				}
			}
		}
		System.out.printf("%d statements of people without right over %d tables%n", tried, Planting.tables().size());

		assertThat(this.wrong).as("rows of foreign clients").isEmpty();
		assertThat(Planting.fingerprint(this.stage.plain.id()) + Planting.fingerprint(this.stage.restricted.id()))
			.isEqualTo(before);
	}

	/** Else the test above would be green over an empty database. */
	@Test
	void whoeverMaySeesTheRowsOfNearlyEveryTable() {
		List<String> forWorkers = Planting.tables()
			.stream()
			.filter((table) -> !NOT_FOR_WORKERS.contains(table))
			.toList();
		List<String> unseen = forWorkers.stream()
			.filter((table) -> count(this.agency.worker, table, this.stage.plain.id()) == 0)
			.toList();
		System.out.println("tables without a row that the worker sees: " + unseen);

		assertThat(unseen.size()).isLessThan(forWorkers.size() / 4);
	}

	private void attack(String who, Agency.Person person, String table, ClientId client) {
		String where = " where " + Planting.key(table) + " = '" + client + "'";
		long seen = count(person, table, client);
		if (seen > 0 && !isOwn(table)) {
			this.wrong.add(who + " reads " + seen + " of " + table);
		}
		if (!isOwn(table)) {
			write(who + " changes " + table, person,
					"update " + table + " set " + Planting.key(table) + " = " + Planting.key(table) + where);
			write(who + " deletes from " + table, person, "delete from " + table + where);
		}
		if (table.matches(OPEN_TO_ADD)) {
			return;
		}
		copies(table, client).forEach((row) -> write(who + " adds to " + table, person,
				"insert into " + table + " overriding system value select * from json_populate_record(null::" + table
						+ ", '" + row.replace("'", "''") + "')"));
	}

	/** What one has oneself asked for or written about a client shows to oneself. */
	private boolean isOwn(String table) {
		return table.matches("glass_access|glass_request");
	}

	private long count(Agency.Person person, String table, ClientId client) {
		return this.acting.inTransaction(person.actor(),
				() -> this.jdbc.sql("select count(*) from " + table + " where " + Planting.key(table) + " = ?")
					.param(client.value())
					.query(Long.class)
					.single());
	}

	private static List<String> copies(String table, ClientId client) {
		return TestDatabase.owner()
			.sql("select to_json(t)::text from " + table + " t where " + Planting.key(table) + " = ? limit 1")
			.param(client.value())
			.query(String.class)
			.list();
	}

	private void write(String what, Agency.Person person, String sql) {
		try {
			int rows = this.acting.inTransaction(person.actor(), () -> this.jdbc.sql(sql).update());
			if (rows > 0) {
				this.wrong.add(what + ": " + rows);
			}
		}
		catch (DataAccessException ex) {
			String state = (ex.getMostSpecificCause() instanceof SQLException cause) ? cause.getSQLState() : "";
			if (!List.of(RIGHTS_DENIED, RULE_BROKEN).contains(state)) {
				this.wrong.add(what + ": " + ex.getMostSpecificCause().getMessage());
			}
		}
	}

}
