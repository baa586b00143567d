package kz.senim.resource.domain.scene;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ConflictId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts hours from what was logged anyway: talks, and contacts in which a conflict
 * arose, was eased by gestures or had a task done. Steps of the life cycle count as
 * attention, without hours.
 */
@Component
public class CareReading {

	/** Expects a list of ids named wanted; gives what happened to each. */
	public static final String HAPPENED = """
			, concerned as (
			  select c.arose_in_contact as contact_id, c.id as conflict_id from conflict c
			   where c.id in (select id from wanted) and c.arose_in_contact is not null
			  union
			  select g.contact_id, g.conflict_id from gesture g
			   where g.conflict_id in (select id from wanted) and g.contact_id is not null and g.talk_id is null and g.error_at is null
			  union
			  select t.contact_id, t.conflict_id from task t
			   where t.conflict_id in (select id from wanted) and t.contact_id is not null
			), happened as (
			  select t.conflict_id, t.held_at as at, cast(t.minutes as numeric) as minutes from talk t
			   where t.conflict_id in (select id from wanted) and t.error_at is null
			  union all
			  select k.conflict_id, c.occurred_at, cast(c.minutes as numeric) / k.shared
			    from (select contact_id, conflict_id, count(*) over (partition by contact_id) as shared from concerned) k
			    join contact c on c.id = k.contact_id
			   where c.error_at is null
			  union all
			  select m.conflict_id, m.moved_at, 0 from conflict_move m
			   where m.conflict_id in (select id from wanted) and m.taken_back_at is null
			)
			""";

	private static final String CARE = """
			with wanted as (select w.id from unnest(cast(:ids as uuid[])) as w (id))%s
			select c.id, greatest(max(h.at), c.created_at) as last,
			  coalesce(sum(h.minutes) filter (where h.at >= :from and h.at < :to), 0) as minutes,
			  coalesce(sum(h.minutes) filter (where h.at >= :before and h.at < :from), 0) as minutes_before,
			  (select a.level from conflict_acuteness a where a.conflict_id = c.id and a.set_at < :from
			    order by a.set_at desc, a.id desc limit 1) as acuteness_before
			from conflict c left join happened h on h.conflict_id = c.id
			where c.id in (select id from wanted)
			group by c.id
			""".formatted(HAPPENED);

	private final JdbcClient jdbc;

	CareReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The care of each conflict; the caller has found them visible. */
	public Map<ConflictId, Care> of(List<ConflictId> conflicts, YearMonth month) {
		Map<ConflictId, Care> care = new HashMap<>();
		if (!conflicts.isEmpty()) {
			this.jdbc.sql(CARE)
				.param("ids", conflicts.stream().map(ConflictId::value).toArray(UUID[]::new))
				.param("before", start(month.minusMonths(1)))
				.param("from", start(month))
				.param("to", start(month.plusMonths(1)))
				.query((row, number) -> care.put(new ConflictId(row.getObject("id", UUID.class)), read(row)))
				.list();
		}
		return care;
	}

	private static Care read(ResultSet row) throws SQLException {
		return new Care(row.getObject("last", OffsetDateTime.class).toInstant(), row.getDouble("minutes"),
				row.getDouble("minutes_before"), row.getObject("acuteness_before", Integer.class));
	}

	private static OffsetDateTime start(YearMonth month) {
		return month.atDay(1).atStartOfDay(Almaty.ZONE).toOffsetDateTime();
	}

}
