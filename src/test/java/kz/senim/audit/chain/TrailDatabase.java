package kz.senim.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import kz.senim.database.DatabaseAccess;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.TestDatabase;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database of its own with the schema of the product and nothing in it, so that a trail
 * can be broken without harm to other tests.
 */
final class TrailDatabase {

	private final DatabaseAccess access;

	TrailDatabase(String name) {
		this.access = TestDatabase.create(name);
		Flyway.configure()
			.dataSource(this.access.url(), this.access.owner().role(), this.access.owner().password())
			.placeholders(
					Map.of("app_role", this.access.application().role(), "owner_role", this.access.owner().role()))
			.load()
			.migrate();
	}

	DatabaseAccess access() {
		return this.access;
	}

	JdbcClient owner() {
		return TestDatabase.client(this.access, this.access.owner());
	}

	JdbcClient application() {
		return TestDatabase.client(this.access, this.access.application());
	}

	Connection openAsApplication() throws SQLException {
		return this.access.openAsApplication();
	}

	/** A row as a page writes it. */
	static UUID insert(JdbcClient application) {
		UUID id = Uuids.next();
		application.sql("""
				insert into audit_event (id, at, staff_id, role, action, subject_type, subject_id, client_id, details,
				                         request_id, source, purpose)
				values (?, clock_timestamp(), ?, 'WORKER', 'viewed.card', 'card', ?, ?, '{"to": "Ақ"}', 'AAAA-BBBB',
				        '127.0.0.1', 'WORK')
				""").params(id, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()).update();
		return id;
	}

	/** Many rows at once, as the owner. */
	void fill(int rows) {
		owner()
			.sql("""
					insert into audit_event (id, at, staff_id, role, action, subject_type, client_id, details, request_id, source)
					select gen_random_uuid(), clock_timestamp(), gen_random_uuid(), 'WORKER', 'viewed.card', 'card',
					       gen_random_uuid(), '{"count": 1}', 'AAAA-BBBB', '10.0.0.1'
					  from generate_series(1, ?)
					""")
			.param(rows)
			.update();
	}

	/** Seals all that waits. */
	void seal() {
		while (application().sql("select app.seal_trail(?)")
			.param(TrailSealing.STEP)
			.query(Integer.class)
			.single() == TrailSealing.STEP) {
			continue;
		}
	}

	Head head() {
		return new TrailSealing(application()).head();
	}

}
