package kz.senim.diagnosis.domain.lesson;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.diagnosis.similar.Precedent;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores lessons with their conflicts, and precedents without.
 */
@Component
class LessonStore {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	LessonStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Optional<Lesson> find(ConflictId id) {
		return this.jdbc.sql("""
				select situation, helped, lesson, language, state, written_by, decline_reason, version from lesson
				where conflict_id = ?
				""")
			.param(id.value())
			.query((row, number) -> new Lesson(
					new LessonText(row.getString("situation"), row.getString("helped"), row.getString("lesson"),
							row.getString("language")),
					LessonState.valueOf(row.getString("state")), new StaffId(row.getObject("written_by", UUID.class)),
					row.getString("decline_reason"), row.getLong("version")))
			.optional();
	}

	/** Writes or rewrites a lesson; false if it stands at another version. */
	boolean write(ConflictRef conflict, LessonText text, StaffId by, Instant at, long version) {
		return this.jdbc
			.sql("""
					insert into lesson as old (conflict_id, client_id, situation, helped, lesson, language, state, written_by,
					                           written_at, version)
					select :conflict, :client, :situation, :helped, :lesson, :language, 'PROPOSED', :by, :at, 1
					 where :version = 0 or exists (select 1 from lesson where conflict_id = :conflict)
					on conflict (conflict_id) do update
					   set situation = excluded.situation, helped = excluded.helped, lesson = excluded.lesson,
					       language = excluded.language, state = 'PROPOSED', written_by = excluded.written_by,
					       written_at = excluded.written_at, decline_reason = null, decided_by = null, decided_at = null,
					       version = old.version + 1
					 where old.version = :version and old.state <> 'RELEASED'
					""")
			.param("conflict", conflict.id().value())
			.param("client", conflict.client().value())
			.param("situation", text.situation())
			.param("helped", text.helped())
			.param("lesson", text.lesson())
			.param("language", text.language())
			.param("by", by.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("version", version)
			.update() > 0;
	}

	/** Puts a card without a person on the shelf, and ties the lesson to it. */
	UUID release(ConflictId id, LessonText text, StaffId by, Instant at) {
		UUID card = Uuids.next();
		this.jdbc
			.sql("""
					insert into precedent (id, situation, helped, lesson, language, outcome, closed_year, traits, released_by, released_at)
					select :card, :situation, :helped, :lesson, :language, c.status,
					       extract(year from coalesce(c.closed_at, c.status_since) at time zone 'Asia/Almaty'),
					       app.conflict_traits(c.id, c.acuteness), :by, :at
					  from conflict c where c.id = :conflict
					""")
			.param("card", card)
			.param("situation", text.situation())
			.param("helped", text.helped())
			.param("lesson", text.lesson())
			.param("language", text.language())
			.param("by", by.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("conflict", id.value())
			.update();
		this.jdbc
			.sql("""
					update lesson set state = 'RELEASED', precedent_id = ?, decided_by = ?, decided_at = ?, version = version + 1
					where conflict_id = ?
					""")
			.params(card, by.value(), at.atOffset(ZoneOffset.UTC), id.value())
			.update();
		return card;
	}

	void decline(ConflictId id, String reason, StaffId by, Instant at) {
		this.jdbc
			.sql("""
					update lesson set state = 'DECLINED', decline_reason = ?, decided_by = ?, decided_at = ?, version = version + 1
					where conflict_id = ?
					""")
			.params(reason, by.value(), at.atOffset(ZoneOffset.UTC), id.value())
			.update();
	}

	/** The row of a lesson, held until the transaction ends. */
	Optional<Lesson> hold(ConflictId id) {
		this.jdbc.sql("select 1 from lesson where conflict_id = ? for update").param(id.value()).query().listOfRows();
		return find(id);
	}

	/** Takes a card off the shelf; false if it is not there or was taken already. */
	boolean withdraw(UUID card, String reason, StaffId by, Instant at) {
		return this.jdbc.sql("""
				update precedent set withdrawn_at = ?, withdrawn_by = ?, withdraw_reason = ?, version = version + 1
				where id = ? and withdrawn_at is null
				""").params(at.atOffset(ZoneOffset.UTC), by.value(), reason, card).update() > 0;
	}

	/** The cards on the shelf, newest first. */
	List<Precedent> shelf() {
		return this.jdbc
			.sql("""
					select jsonb_build_object('id', p.id, 'situation', p.situation, 'helped', p.helped, 'lesson', p.lesson,
					       'language', p.language, 'outcome', p.outcome, 'closedYear', p.closed_year, 'traits', p.traits)::text
					  from precedent p where p.withdrawn_at is null order by p.released_at desc, p.id limit 200
					""")
			.query(String.class)
			.list()
			.stream()
			.map((found) -> this.json.readValue(found, Precedent.class))
			.toList();
	}

}
