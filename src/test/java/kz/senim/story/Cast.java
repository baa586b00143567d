package kz.senim.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TeamId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.People;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Gives an agency names, clients and a day of work, so that its pages are worth looking
 * at.
 */
final class Cast {

	private static final JdbcClient OWNER = TestDatabase.owner();

	private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 32_768, 3).encode(People.PASSWORD);

	private final Agency agency;

	private final Words words;

	private Cast(Agency agency, Words words) {
		this.agency = agency;
		this.words = words;
	}

	/** Names everybody and tells the client of the story. */
	static ClientId of(Agency agency, Words words) {
		Cast cast = new Cast(agency, words);
		Map.of("top", agency.top, "north", agency.north, "south", agency.south).forEach(cast::name);
		Map.of("head", agency.head, "supervisor", agency.supervisor, "worker", agency.worker, "colleague",
				agency.colleague, "foreignSupervisor", agency.foreignSupervisor, "foreignWorker", agency.foreignWorker,
				"admin", agency.admin)
			.forEach(cast::name);
		ClientId client = cast.client("client");
		cast.past(client);
		cast.meeting(client, "meeting", "HOME", Duration.ofMinutes(-40));
		cast.meeting(cast.client("other.1"), "meeting.1", "OFFICE", Duration.ofMinutes(60));
		cast.meeting(cast.client("other.2"), "meeting.2", "SCHOOL", Duration.ofMinutes(255));
		cast.meeting(cast.client("other.3"), "meeting.3", "FSC", Duration.ofMinutes(360));
		cast.late(cast.client("other.4"));
		return client;
	}

	/** Lets the person sign in with {@link People#PASSWORD}. */
	static Person withPassword(Person person) {
		OWNER.sql("update staff set password_hash = ? where id = ?").params(HASH, person.uuid()).update();
		return person;
	}

	/** A planned meeting that began some minutes ago or begins later. */
	static UUID meeting(ClientId client, Person worker, String title, String place, Duration from) {
		Instant at = TestClock.START.plus(from);
		UUID id = Uuids.next();
		OWNER
			.sql("""
					insert into task (id, client_id, kind, title, staff_id, owner, due_on, starts_at, minutes, purpose, channel, place,
					                  state, created_by, created_at, version)
					values (?, ?, 'MEETING', ?, ?, 'WORKER', ?, ?, 45, 'PLAN', 'IN_PERSON', ?, 'OPEN', ?, ?, 0)
					""")
			.params(id, client.value(), title, worker.uuid(), LocalDate.ofInstant(at, Almaty.ZONE),
					at.atOffset(ZoneOffset.UTC), place, worker.uuid(), start())
			.update();
		return id;
	}

	private void name(String key, TeamId team) {
		OWNER.sql("update team set name = ? where id = ?")
			.params(this.words.typed("team." + key), team.value())
			.update();
	}

	private void name(String key, Person person) {
		String[] name = this.words.name(key);
		OWNER.sql(
				"update staff set login = ?, surname = ?, given_name = ?, patronymic = ?, last_sign_in_at = ? where id = ?")
			.params(name[0], name[1], name[2], blankToNull(name[3]), start().minusHours(17), person.uuid())
			.update();
		withPassword(person);
	}

	private ClientId client(String key) {
		String[] name = this.words.name(key);
		ClientId client = this.agency.client()
			.named(name[0], name[1], blankToNull(name[2]))
			.language(this.words.language())
			.phone("+77015550142")
			.of(this.agency.worker)
			.save();
		if (this.words.script().containsKey(key + ".address")) {
			OWNER.sql("update client set address_as = ? where id = ?")
				.params(this.words.typed(key + ".address"), client.value())
				.update();
		}
		return client;
	}

	private void meeting(ClientId client, String key, String place, Duration from) {
		meeting(client, this.agency.worker, this.words.typed(key), place, from);
	}

	private void late(ClientId client) {
		OWNER
			.sql("""
					insert into task (id, client_id, kind, title, staff_id, owner, due_on, state, created_by, created_at, version)
					values (?, ?, 'STEP', ?, ?, 'WORKER', ?, 'OPEN', ?, ?, 0)
					""")
			.params(Uuids.next(), client.value(), this.words.typed("late"), this.agency.worker.uuid(),
					LocalDate.ofInstant(TestClock.START, Almaty.ZONE).minusDays(4), this.agency.worker.uuid(), start())
			.update();
	}

	/** Two contacts before the story. */
	private void past(ClientId client) {
		contact(client, 34, "before.1", 4, null);
		contact(client, 20, "before.2", 5, "before.words");
		OWNER
			.sql("""
					update client_glance set last_contact_at = ?, trust_worker = '{4,5}', trust_client = '{5,6}', last_words = ?,
					  last_words_on = ? where client_id = ?
					""")
			.params(daysAgo(20), this.words.typed("before.words"), daysAgo(20).toLocalDate(), client.value())
			.update();
	}

	private void contact(ClientId client, int days, String key, int trust, @Nullable String said) {
		UUID id = Uuids.next();
		OWNER
			.sql("""
					insert into contact (id, visit_id, client_id, staff_id, first_contact, occurred_at, minutes, recorded_at, late, channel,
					                     place, style, what_happened, client_words, client_words_lang, version)
					values (?, ?, ?, ?, ?, ?, 40, ?, false, 'IN_PERSON', 'OFFICE', 'SUPPORTIVE', ?, ?, ?, 0)
					""")
			.params(id, Uuids.next(), client.value(), this.agency.worker.uuid(), trust == 4, daysAgo(days),
					daysAgo(days), this.words.typed(key), (said != null) ? this.words.typed(said) : null,
					(said != null) ? this.words.language() : null)
			.update();
		OWNER.sql("insert into contact_purpose (contact_id, client_id, code, main) values (?, ?, 'ADVICE', true)")
			.params(id, client.value())
			.update();
		OWNER.sql("insert into contact_outcome (contact_id, client_id, code) values (?, ?, 'INFO_GIVEN')")
			.params(id, client.value())
			.update();
		for (String rater : List.of("WORKER", "CLIENT")) {
			OWNER.sql("""
					insert into rating (id, client_id, contact_id, measure, rater, how, value, rated_at, recorded_by)
					values (?, ?, ?, 'TRUST', ?, ?, ?, ?, ?)
					""")
				.params(Uuids.next(), client.value(), id, rater, "WORKER".equals(rater) ? "SEEN" : "TOLD",
						"WORKER".equals(rater) ? trust : trust + 1, daysAgo(days), this.agency.worker.uuid())
				.update();
		}
	}

	private static OffsetDateTime daysAgo(int days) {
		return start().minusDays(days);
	}

	private static OffsetDateTime start() {
		return TestClock.START.atOffset(ZoneOffset.UTC);
	}

	private static @Nullable String blankToNull(String text) {
		return text.isBlank() ? null : text;
	}

}
