package kz.senim.review.domain.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an agenda from what the acting supervisor may see: each conflict once, with the
 * weightiest reason; the lights that are on; the diary entries that were shared.
 */
@Component
class AgendaFlags {

	private static final Duration QUIET = Duration.ofDays(14);

	private static final String CONFLICTS = """
			insert into agenda_item (id, meeting_id, kind, conflict_id, client_id, added_by, added_at, version)
			select gen_random_uuid(), :meeting, f.kind, f.id, f.client_id, :me, :now, 0 from (
			  select distinct on (c.id) c.id, c.client_id, c.created_at, k.place, k.kind
			  from conflict c
			  cross join lateral (
			    select 1 as place, 'DEBRIEFING' as kind where exists (select 1 from task t where t.conflict_id = c.id
			      and t.origin = 'DEBRIEFING' and t.state = 'OPEN')
			    union all select 2, 'ACUTE' where c.acuteness >= 4 and c.status not in (%1$s)
			    union all select 3, 'ESCALATED' where c.status = 'ESCALATED'
			    union all select 4, 'RETURNED' where c.status = 'RETURNED'
			    union all select 5, 'RECHECK' where exists (select 1 from task t where t.conflict_id = c.id and t.kind = 'RECHECK'
			      and t.state = 'OPEN' and t.due_on < :today)
			    union all select 6, 'QUIET' where c.status not in (%1$s, 'REVIEW') and c.status_since < :quiet
			      and not exists (select 1 from talk t where t.conflict_id = c.id and t.held_at >= :quiet)) k
			  where c.worker_id = :worker
			  order by c.id, k.place) f
			order by f.place, f.created_at limit 12
			"""
		.formatted("'DRAFT', 'CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'CANCELLED'");

	private final JdbcClient jdbc;

	private final LightReading lights;

	private final Clock clock;

	AgendaFlags(JdbcClient jdbc, LightReading lights, Clock clock) {
		this.jdbc = jdbc;
		this.lights = lights;
		this.clock = clock;
	}

	void fill(UUID meeting, StaffId worker, StaffId me) {
		this.jdbc.sql(CONFLICTS)
			.param("meeting", meeting)
			.param("me", me.value())
			.param("now", now())
			.param("worker", worker.value())
			.param("today", LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE))
			.param("quiet", now().minus(QUIET))
			.update();
		Lights on = this.lights.of(java.util.List.of(worker)).getOrDefault(worker, Lights.NONE);
		light(on.isOverNorm(), "LIGHT_CASES", on.cases(), meeting, me);
		light(on.isHard(), "LIGHT_TALKS", on.hardTalks(), meeting, me);
		light(on.isWithoutLeave(), "LIGHT_LEAVE", on.daysWithoutLeave(), meeting, me);
		this.jdbc.sql("""
				insert into agenda_item (id, meeting_id, kind, reflection_id, added_by, added_at, version)
				select gen_random_uuid(), :meeting, 'REFLECTION', r.id, :me, :now, 0 from reflection r
				where r.author_id = :worker and r.shared_with = :me
				  and not exists (select 1 from agenda_item a where a.reflection_id = r.id)
				""")
			.param("meeting", meeting)
			.param("me", me.value())
			.param("now", now())
			.param("worker", worker.value())
			.update();
	}

	private void light(boolean on, String kind, int value, UUID meeting, StaffId me) {
		if (on) {
			this.jdbc.sql("""
					insert into agenda_item (id, meeting_id, kind, words, added_by, added_at, version)
					values (gen_random_uuid(), ?, ?, ?, ?, ?, 0)
					""").params(meeting, kind, Integer.toString(value), me.value(), now()).update();
		}
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
