package kz.senim.diagnosis.similar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads, in one question, a conflict's traits, the visible conflicts that share a cause
 * or a right with it, and the released precedents. Row-level security leaves out what the
 * person may not see.
 */
@Component
class SimilarStore {

	private static final String READ = """
			with own as (select c.id, c.acuteness from conflict c where c.id = :id),
			  candidate as (
			    select c.* from conflict c
			     where c.id <> :id and c.status not in ('DRAFT', 'CANCELLED')
			       and (exists (select 1 from conflict_cause k join conflict_cause o on o.code = k.code and o.conflict_id = :id
			                     where k.conflict_id = c.id)
			         or exists (select 1 from right_restriction r join right_restriction o on o.code = r.code and o.conflict_id = :id
			                     where r.conflict_id = c.id))
			     order by c.closed_at desc nulls last, c.created_at desc limit :most)
			select 'OWN' as kind, app.conflict_traits(o.id, o.acuteness)::text as found from own o
			union all
			(select 'CONFLICT', jsonb_build_object('id', c.id, 'client', c.client_id, 'number', c.number, 'title', c.title,
			        'status', c.status, 'worker', c.worker_id, 'arose', (c.arose_at at time zone 'Asia/Almaty')::date,
			        'closed', (c.closed_at at time zone 'Asia/Almaty')::date, 'madeClear', c.made_clear,
			        'traits', app.conflict_traits(c.id, c.acuteness))::text
			   from candidate c)
			union all
			(select 'PRECEDENT', jsonb_build_object('id', p.id, 'situation', p.situation, 'helped', p.helped, 'lesson', p.lesson,
			        'language', p.language, 'outcome', p.outcome, 'closedYear', p.closed_year, 'traits', p.traits)::text
			   from precedent p where p.withdrawn_at is null order by p.released_at desc limit :most)
			""";

	/** How many of each kind are looked at, the latest closed first. */
	private static final int MOST = 300;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	SimilarStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Candidates around(ConflictId id) {
		List<ConflictTraits> own = new ArrayList<>();
		Map<SimilarCase, ConflictTraits> cases = new LinkedHashMap<>();
		Map<Precedent, ConflictTraits> precedents = new LinkedHashMap<>();
		RowCallbackHandler each = (row) -> {
			String found = row.getString("found");
			switch (row.getString("kind")) {
				case "OWN" -> own.add(this.json.readValue(found, ConflictTraits.class));
				case "CONFLICT" -> {
					SimilarCase one = this.json.readValue(found, SimilarCase.class);
					cases.put(one, one.traits());
				}
				default -> {
					Precedent one = this.json.readValue(found, Precedent.class);
					precedents.put(one, one.traits());
				}
			}
		};
		this.jdbc.sql(READ).param("id", id.value()).param("most", MOST).query(each);
		return new Candidates(own.isEmpty() ? null : own.get(0), cases, precedents);
	}

	/** What a conflict is compared with. */
	record Candidates(@Nullable ConflictTraits own, Map<SimilarCase, ConflictTraits> cases,
			Map<Precedent, ConflictTraits> precedents) {
	}

}
