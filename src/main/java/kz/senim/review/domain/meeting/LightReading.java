package kz.senim.review.domain.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the three lights from what the acting person may see, in one query.
 */
@Component
class LightReading {

	private static final Duration LATELY = Duration.ofDays(14);

	private final JdbcClient jdbc;

	private final Clock clock;

	LightReading(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Map<StaffId, Lights> of(Collection<StaffId> people) {
		Map<StaffId, Lights> lights = new HashMap<>();
		this.jdbc
			.sql("""
					select s.id,
					  (select count(*) from assignment a where a.staff_id = s.id and a.kind = 'MAIN' and a.ends_at is null) as cases,
					  (select count(*) from talk t where t.recorded_by = s.id and t.held_at >= :since
					     and greatest(t.tension_before, t.tension_after) >= 7) as hard,
					  greatest(0, cast(:today as date) - coalesce((select max(least(l.ends_on, cast(:today as date))) from staff_leave l
					     where l.staff_id = s.id and l.cancelled_at is null and l.starts_on <= cast(:today as date)),
					     s.created_at::date)) as days
					from staff s where s.id = any (cast(:people as uuid[]))
					""")
			.param("since", this.clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
			.param("today", LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE))
			.param("people", people.stream().map(StaffId::value).toArray(UUID[]::new))
			.query((row) -> {
				lights.put(new StaffId(row.getObject("id", UUID.class)),
						new Lights(row.getInt("cases"), row.getInt("hard"), row.getInt("days")));
			});
		return lights;
	}

}
