package kz.senim.quality;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import kz.senim.kernel.Role;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Two clients of one worker, one plain and one restricted to a colleague, and everybody
 * who may or may not see them.
 */
final class Stage {

	private static final JdbcClient OWNER = TestDatabase.owner();

	/** Everybody by what they are. */
	final Map<String, Agency.Person> people = new LinkedHashMap<>();

	final Client plain;

	final Client restricted;

	/** The columns that hold the word. */
	List<String> planted = List.of();

	private final Agency agency;

	Stage(Agency agency, MockMvc mvc) throws Exception {
		this.agency = agency;
		people();
		this.plain = new Client(new World(agency, agency.worker, agency.supervisor, mvc), word(),
				Set.of("worker", "substitute", "supervisor", "upper supervisor"));
		this.restricted = new Client(new World(agency, agency.worker, agency.supervisor, mvc), word(), Set.of("named"));
		plant(this.plain);
		plant(this.restricted);
		conflictOfInterest(this.plain.id());
		restrict(this.restricted.id());
		agency.addWorker(this.plain.id(), this.people.get("disabled"));
	}

	private void people() {
		this.people.put("worker", this.agency.worker);
		this.people.put("named", this.agency.colleague);
		this.people.put("other team's worker", this.agency.foreignWorker);
		this.people.put("substitute", somebody(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30)));
		this.people.put("substitute of last week", somebody(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 20)));
		this.people.put("supervisor", this.agency.supervisor);
		this.people.put("upper supervisor", this.agency.head);
		this.people.put("other supervisor", this.agency.foreignSupervisor);
		this.people.put("admin", this.agency.admin);
		this.people.put("disabled", this.agency.staff(Role.WORKER, this.agency.north, "Бұрынғы", "Болат", null));
		this.people.put("barred", this.agency.staff(Role.WORKER, this.agency.north, "Туыс", "Талғат", null));
	}

	private Agency.Person somebody(LocalDate from, LocalDate to) {
		Agency.Person person = this.agency.staff(Role.WORKER, this.agency.south, "Алмас", "Асан", null);
		this.agency.leave(this.agency.worker, person, from, to);
		return person;
	}

	private static String word() {
		return "qz" + UUID.randomUUID().toString().replaceAll("[-0-9]", "").concat("wxyzwxyz").substring(0, 9);
	}

	private void plant(Client client) {
		this.people.forEach((who, person) -> OWNER.sql("""
				insert into notice (id, recipient_id, kind, arguments, client_id, path, urgent, created_at)
				values (?, ?, 'CLIENT_ASSIGNED', cast(? as jsonb), ?, '/', false, ?)
				""")
			.params(Uuids.next(), person.uuid(), "{\"number\":\"" + client.word() + "\"}", client.id().value(),
					java.sql.Timestamp.from(TestClock.START))
			.update());
		Planting planting = new Planting(client.id(), this.agency.worker, client.word());
		planting.everywhere();
		this.planted = planting.planted;
	}

	/** Somebody who works with the client and is a relative. */
	private void conflictOfInterest(ClientId client) {
		Agency.Person barred = this.people.get("barred");
		this.agency.addWorker(client, barred);
		OWNER.sql("delete from conflict_of_interest where client_id = ?").param(client.value()).update();
		OWNER.sql("""
				insert into conflict_of_interest (id, client_id, staff_id, kind, stated_by, stated_at)
				values (?, ?, ?, 'RELATIVE', ?, ?)
				""")
			.params(Uuids.next(), client.value(), barred.uuid(), this.agency.supervisor.uuid(),
					java.sql.Timestamp.from(TestClock.START))
			.update();
	}

	private void restrict(ClientId client) {
		OWNER.sql("delete from conflict_of_interest where client_id = ?").param(client.value()).update();
		OWNER.sql("delete from restricted_access where client_id = ?").param(client.value()).update();
		OWNER.sql("update client set restricted = true, code_name = 'Ақ қайың' where id = ?")
			.param(client.value())
			.update();
		OWNER.sql("insert into restricted_access (client_id, staff_id, named_by, named_at) values (?, ?, ?, ?)")
			.params(client.value(), this.people.get("named").uuid(), this.agency.worker.uuid(),
					java.sql.Timestamp.from(TestClock.START))
			.update();
	}

	/**
	 * A client, the word that stands in all their texts, and who may see them.
	 */
	record Client(World world, String word, Set<String> seenBy) {

		ClientId id() {
			return ClientId.valueOf(this.world.things.get("clients"));
		}

	}

}
