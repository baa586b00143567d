package kz.senim.retention;

import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;

/**
 * Closed files, holds and wishes for the tests of retention, written as the owner.
 */
final class Files {

	private Files() {
	}

	/** A file that was closed so many months before the tests' today. */
	static ClientId closed(Agency agency, int monthsAgo) {
		ClientId client = agency.client().of(agency.worker).status("CLOSED").save();
		closedFor(client, monthsAgo);
		return client;
	}

	static void closedFor(ClientId client, int monthsAgo) {
		TestDatabase.owner()
			.sql("update client set status = 'CLOSED', status_since = ? where id = ?")
			.params(java.time.LocalDate.ofInstant(TestClock.START, java.time.ZoneOffset.UTC).minusMonths(monthsAgo),
					client.value())
			.update();
	}

	static UUID hold(ClientId client, Agency.Person by) {
		UUID id = Uuids.next();
		TestDatabase.owner()
			.sql("insert into legal_hold (id, client_id, reason, starts_on, look_on, set_by, set_at) values (?, ?, 'Court', '2026-01-01', '2027-01-01', ?, '2026-01-01')")
			.params(id, client.value(), by.uuid())
			.update();
		return id;
	}

	/** A consent that was given and withdrawn. */
	static void withdrawn(ClientId client, Agency.Person by) {
		TestDatabase.owner()
			.sql("""
					insert into consent (id, client_id, kind, text_version, language, given_on, form, signed_by, recorded_by, recorded_at,
					  withdrawn_on, withdrawn_reason, withdrawn_by)
					values (?, ?, 'CONSENT', '1', 'ru', '2026-01-01', 'PAPER', 'CLIENT', ?, '2026-01-01', '2026-11-01', 'Wish', ?)
					""")
			.params(Uuids.next(), client.value(), by.uuid(), by.uuid())
			.update();
	}

	/** An open wish to erase. */
	static UUID wish(ClientId client, Agency.Person by) {
		UUID id = Uuids.next();
		TestDatabase.owner()
			.sql("""
					insert into erasure (id, client_id, number, team_id, basis, reason, proposed_by, proposed_at)
					select ?, c.id, c.number, c.team_id, 'TIME', 'Past its time', ?, '2026-11-20' from client c where c.id = ?
					""")
			.params(id, by.uuid(), client.value())
			.update();
		return id;
	}

}
