package kz.senim.conflict.domain.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.conflict.domain.fact.EmotionFact;
import kz.senim.conflict.domain.fact.PartyFact;
import kz.senim.conflict.domain.fact.RightFact;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores the lines of a conflict: each call replaces all lines of one kind and keeps what
 * the settlement has written beside lines that stay.
 */
@Component
public class ConflictParts {

	private final JdbcClient jdbc;

	ConflictParts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void parties(CaseKey key, List<PartyFact> parties) {
		UUID[] kept = parties.stream().map(PartyFact::id).toArray(UUID[]::new);
		this.jdbc.sql("""
				update right_restriction set whose_party_id = null
				where conflict_id = :conflict and not (whose_party_id = any (:kept))
				""").param("conflict", key.conflict()).param("kept", kept).update();
		this.jdbc.sql("delete from conflict_party where conflict_id = :conflict and not (id = any (:kept))")
			.param("conflict", key.conflict())
			.param("kept", kept)
			.update();
		for (int position = 0; position < parties.size(); position++) {
			party(key, parties.get(position), position);
		}
	}

	private void party(CaseKey key, PartyFact party, int position) {
		this.jdbc.sql("""
				insert into conflict_party (id, conflict_id, client_id, kind, party_client_id, staff_id, name,
				  status_position, role_function, position)
				values (:id, :conflict, :client, :kind, :party, :staff, :name, :status, :role, :position)
				on conflict (id) do update set kind = excluded.kind, party_client_id = excluded.party_client_id,
				  staff_id = excluded.staff_id, name = excluded.name, status_position = excluded.status_position,
				  role_function = excluded.role_function, position = excluded.position
				""")
			.param("id", party.id())
			.param("conflict", key.conflict())
			.param("client", key.client())
			.param("kind", party.kind().name())
			.param("party", (party.client() != null) ? party.client().value() : null)
			.param("staff", (party.staff() != null) ? party.staff().value() : null)
			.param("name", party.name())
			.param("status", party.position())
			.param("role", party.role())
			.param("position", position)
			.update();
	}

	/** Those of the ids that are parties of this conflict. */
	public Set<UUID> partyIds(CaseKey key, Set<UUID> ids) {
		return this.jdbc.sql("select id from conflict_party where conflict_id = ? and id = any (?)")
			.params(key.conflict(), ids.toArray(UUID[]::new))
			.query(UUID.class)
			.set();
	}

	public void causes(CaseKey key, List<CauseFact> causes) {
		clear("conflict_cause", key);
		for (CauseFact cause : causes) {
			this.jdbc
				.sql("insert into conflict_cause (conflict_id, client_id, code, main, note) values (?, ?, ?, ?, ?)")
				.params(key.conflict(), key.client(), cause.code(), cause.main(), cause.note())
				.update();
		}
	}

	public void rights(CaseKey key, List<RightFact> rights) {
		UUID[] kept = rights.stream().map(RightFact::id).toArray(UUID[]::new);
		this.jdbc.sql("delete from right_restriction where conflict_id = :conflict and not (id = any (:kept))")
			.param("conflict", key.conflict())
			.param("kept", kept)
			.update();
		for (int position = 0; position < rights.size(); position++) {
			right(key, rights.get(position), position);
		}
	}

	private void right(CaseKey key, RightFact right, int position) {
		this.jdbc.sql("""
				insert into right_restriction (id, conflict_id, client_id, code, whose_party_id, by_whom, view,
				  words_of, finding, position)
				values (:id, :conflict, :client, :code, :holder, :by, :view, :words, :finding, :position)
				on conflict (id) do update set code = excluded.code, whose_party_id = excluded.whose_party_id,
				  by_whom = excluded.by_whom, view = excluded.view, words_of = excluded.words_of,
				  finding = excluded.finding, position = excluded.position
				""")
			.param("id", right.id())
			.param("conflict", key.conflict())
			.param("client", key.client())
			.param("code", right.code())
			.param("holder", right.holder())
			.param("by", right.byWhom())
			.param("view", name(right.view()))
			.param("words", name(right.wordsOf()))
			.param("finding", right.finding())
			.param("position", position)
			.update();
	}

	public void emotions(CaseKey key, List<EmotionFact> emotions, Instant at) {
		clear("conflict_emotion", key);
		for (EmotionFact emotion : emotions) {
			this.jdbc.sql("""
					insert into conflict_emotion (id, conflict_id, client_id, side, code, intensity, felt_at)
					values (?, ?, ?, ?, ?, ?, ?)
					""")
				.params(Uuids.next(), key.conflict(), key.client(), emotion.side().name(), emotion.code(),
						emotion.intensity(), at.atOffset(ZoneOffset.UTC))
				.update();
		}
	}

	private void clear(String table, CaseKey key) {
		this.jdbc.sql("delete from " + table + " where conflict_id = ?").param(key.conflict()).update();
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

}
