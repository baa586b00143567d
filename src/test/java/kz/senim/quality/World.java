package kz.senim.quality;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import kz.senim.contact.ContactStories;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.LinkMother;
import kz.senim.test.People;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * One of each thing that a route can name, for one worker and the supervisor above. The
 * parts of a path come by the segment before them: {@code clients} gives a client.
 */
final class World {

	private static final JdbcClient OWNER = TestDatabase.owner();

	final Map<String, String> things = new TreeMap<>();

	private final Agency agency;

	private final Agency.Person worker;

	private final Agency.Person supervisor;

	World(Agency agency, Agency.Person worker, Agency.Person supervisor, MockMvc mvc) throws Exception {
		this.agency = agency;
		this.worker = worker;
		this.supervisor = supervisor;
		ClientId client = agency.client()
			.of(worker)
			.named("Сынақова-Әбдімұхаметқалиева", "Қырмызыгүлжамал", "Мысалбекмұхамедқызы")
			.save();
		ConflictId conflict = ConflictMother.of(client, worker).save();
		put("clients", client.value());
		put("family", agency.client().of(worker).livesWith(client).save().value());
		put("contacts", UUID.fromString(
				ContactStories.log(mvc, worker, client, ContactStories.full()).replaceFirst("^/contacts/", "")));
		put("conflicts", conflict.value());
		put("resources", conflict.value());
		put("links", LinkMother.link(conflict, ConflictMother.of(client, worker).acuteness(2).save(), 2, worker));
		put("tasks", task(client));
		put("talks", talk(client, conflict));
		put("live", live(client, conflict));
		put("reviews", review(client));
		put("consents", consent(client));
		things(client);
		people();
		supervision();
	}

	/** What the pages of retention name. */
	private void things(ClientId client) {
		put("files", client.value());
		UUID wish = Uuids.next();
		OWNER.sql("""
				insert into erasure (id, client_id, number, team_id, basis, reason, proposed_by, proposed_at)
				select ?, c.id, c.number, c.team_id, 'TIME', 'Срок прошёл', ?, ? from client c where c.id = ?
				""").params(wish, this.agency.head.uuid(), now(), client.value()).update();
		put("erasures", wish);
		this.things.put("retention", "DRAFTS");
	}

	private void people() {
		put("teams", this.agency.team("Сынақ " + UUID.randomUUID(), this.agency.top).value());
		put("staff", this.agency.colleague.uuid());
		put("drafts", UUID.randomUUID());
		put("search", UUID.randomUUID());
		put("notices", notice(this.worker));
		this.things.put("catalog", "emotion");
		this.things.put("emotion", "ANXIETY");
		this.things.put("knowledge", "gesture");
		this.things.put("gesture", "APOLOGY");
	}

	/** A path with real ids in place of its variables. */
	String path(String pattern) {
		StringBuilder path = new StringBuilder();
		String before = "";
		for (String segment : pattern.substring(1).split("/")) {
			boolean variable = segment.startsWith("{");
			before = variable ? this.things.getOrDefault(before, UUID.randomUUID().toString()) : segment;
			path.append('/').append(before);
		}
		return path.toString();
	}

	/** A path whose ids nobody has. */
	static String unknown(String pattern) {
		return pattern.replaceAll("(?<=/catalog/)\\{\\w+}", "emotion")
			.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
	}

	UUID notice(Agency.Person person) {
		UUID id = Uuids.next();
		OWNER.sql("""
				insert into notice (id, recipient_id, kind, arguments, client_id, path, urgent, created_at)
				values (?, ?, 'CLIENT_ASSIGNED', '{"number":"К-2026-1"}', ?, '/', false, ?)
				""").params(id, person.uuid(), clientFor(person), now()).update();
		return id;
	}

	/**
	 * Notices about a client show only to those who may see the client; no admin does.
	 */
	private @Nullable UUID clientFor(Agency.Person person) {
		return (person.role() == Role.ADMIN) ? null : UUID.fromString(this.things.get("clients"));
	}

	/** Lets all three sign in with {@link People#PASSWORD}. */
	static void givePasswords(Agency.Person... people) {
		String hash = Agency.read("select password_hash from staff where id = ?", String.class,
				People.admin().requireStaff().value());
		for (Agency.Person person : people) {
			OWNER.sql("update staff set password_hash = ? where id = ?").params(hash, person.uuid()).update();
		}
	}

	private void put(String segment, UUID id) {
		this.things.put(segment, id.toString());
	}

	private UUID task(ClientId client) {
		UUID id = Uuids.next();
		OWNER
			.sql("""
					insert into task (id, client_id, kind, title, staff_id, owner, due_on, starts_at, minutes, channel, place,
					                  state, created_by, created_at, version)
					values (?, ?, 'MEETING', 'Встреча', ?, 'WORKER', ?, ?, 30, 'IN_PERSON', 'OFFICE', 'OPEN', ?, ?, 0)
					""")
			.params(id, client.value(), this.worker.uuid(), now().toLocalDate(), now(), this.worker.uuid(), now())
			.update();
		return id;
	}

	private UUID talk(ClientId client, ConflictId conflict) {
		UUID id = Uuids.next();
		OWNER
			.sql("""
					insert into talk (id, conflict_id, client_id, cycle_no, held_at, minutes, recorded_by, recorded_at, late,
					                  rated_by, tension_before, tension_after, result, outcome, version)
					values (?, ?, ?, 1, ?, 30, ?, ?, false, 'WORKER', 8, 4, 'MORE', 'Договорились продолжить', 0)
					""")
			.params(id, conflict.value(), client.value(), now(), this.worker.uuid(), now())
			.update();
		return id;
	}

	/** A talk that the supervisor notes while it goes on. */
	private UUID live(ClientId client, ConflictId conflict) {
		UUID id = Uuids.next();
		OWNER
			.sql("""
					insert into live_session (id, conflict_id, client_id, cycle_no, started_at, started_by, created_at, version)
					values (?, ?, ?, 1, ?, ?, ?, 0)
					""")
			.params(id, conflict.value(), client.value(), now(), this.supervisor.uuid(), now())
			.update();
		UUID entry = Uuids.next();
		OWNER.sql("""
				insert into live_mark (id, session_id, conflict_id, client_id, scale, value, at, recorded_by, version)
				values (?, ?, ?, ?, 'TRUST', 4, ?, ?, 0)
				""").params(entry, id, conflict.value(), client.value(), now(), this.supervisor.uuid()).update();
		put("entries", entry);
		return id;
	}

	private UUID review(ClientId client) {
		ConflictId conflict = ConflictMother.of(client, this.worker).at("REVIEW").settled("CLOSED_RESOLVED").save();
		UUID id = Uuids.next();
		OWNER.sql("""
				insert into review (id, conflict_id, client_id, kind, submitted_by, submitted_at, reviewer_id, version)
				values (?, ?, ?, 'CONFLICT', ?, ?, ?, 0)
				""")
			.params(id, conflict.value(), client.value(), this.worker.uuid(), now(), this.supervisor.uuid())
			.update();
		return id;
	}

	/**
	 * A meeting of the two with a point and a step, and a private entry of the worker.
	 */
	private void supervision() {
		put("supervision", Uuids.next());
		put("items", Uuids.next());
		put("steps", Uuids.next());
		put("diary", Uuids.next());
		UUID meeting = UUID.fromString(this.things.get("supervision"));
		OWNER.sql("""
				insert into supervision_meeting (id, supervisor_id, worker_id, held_at, state, created_at, version)
				values (?, ?, ?, ?, 'PLANNED', ?, 0)
				""").params(meeting, this.supervisor.uuid(), this.worker.uuid(), now(), now()).update();
		OWNER.sql("""
				insert into agenda_item (id, meeting_id, kind, words, added_by, added_at, version)
				values (?, ?, 'OWN', 'Как беречь силы', ?, ?, 0)
				""").params(UUID.fromString(this.things.get("items")), meeting, this.worker.uuid(), now()).update();
		OWNER.sql("""
				insert into agreed_step (id, meeting_id, what, staff_id, due_on, created_at, version)
				values (?, ?, 'Взять отпуск', ?, ?, ?, 0)
				""")
			.params(UUID.fromString(this.things.get("steps")), meeting, this.worker.uuid(), now().toLocalDate(), now())
			.update();
		OWNER.sql(
				"insert into reflection (id, author_id, written_at, note, version) values (?, ?, ?, 'Тяжёлый день', 0)")
			.params(UUID.fromString(this.things.get("diary")), this.worker.uuid(), now())
			.update();
	}

	private UUID consent(ClientId client) {
		UUID id = Uuids.next();
		OWNER.sql("""
				insert into consent (id, client_id, kind, text_version, language, given_on, form, signed_by, operator,
				                     data_scope, recorded_by, recorded_at)
				values (?, ?, 'CONSENT', '1', 'ru', ?, 'PAPER', 'CLIENT', 'Агентство', 'Все данные', ?, ?)
				""").params(id, client.value(), now().toLocalDate(), this.worker.uuid(), now()).update();
		return id;
	}

	private static OffsetDateTime now() {
		return TestClock.START.atOffset(ZoneOffset.UTC);
	}

}
