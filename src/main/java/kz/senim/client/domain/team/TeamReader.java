package kz.senim.client.domain.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.domain.door.ClientRefs;
import kz.senim.client.domain.team.TeamBoard.Away;
import kz.senim.client.domain.team.TeamBoard.Work;
import kz.senim.client.person.PersonName;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffRef;
import kz.senim.staff.TeamRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the figures of all members and the clients without a worker in one query: a row
 * for each member, and one for each such client.
 */
@Component
class TeamReader {

	/** How many clients without a worker the page shows. */
	static final int WAITING = 50;

	private static final int SILENT_DAYS = 14;

	private static final String MEMBERS = "select m.id as member, l.ends_on, s.surname as s_surname,"
			+ " s.given_name as s_given, s.patronymic as s_patronymic, count(f.id) as clients,"
			+ " count(f.id) filter (where coalesce(g.last_contact_at, f.created_at) < :silent) as silent,"
			+ " count(f.id) filter (where g.highest_acuteness >= 3) as sharp,"
			+ " count(f.id) filter (where g.next_step_on < :today) as late, c.sort_name, " + ClientRefs.COLUMNS
			+ """

					  from unnest(cast(:members as uuid[])) m (id)
					  left join lateral (select v.ends_on, v.substitute_id from staff_leave v
					                      where v.staff_id = m.id and v.cancelled_at is null and :today between v.starts_on and v.ends_on
					                      order by v.starts_on desc, v.id limit 1) l on true
					  left join staff s on s.id = l.substitute_id
					  left join assignment a on a.staff_id = m.id and a.ends_at is null
					  left join client f on f.id = a.client_id and f.status in ('INTAKE', 'ACTIVE', 'PAUSED')
					  left join client_glance g on g.client_id = f.id
					  left join client c on false
					 group by m.id, l.ends_on, s.id, c.id
					""";

	private static final String UNASSIGNED = "select cast(null as uuid), cast(null as date), null, null, null, 0, 0, 0, 0, c.sort_name, "
			+ ClientRefs.COLUMNS + """

					  from client c
					 where c.status in ('INTAKE', 'ACTIVE', 'PAUSED') and c.team_id = any (:teams)
					   and not exists (select 1 from assignment a where a.client_id = c.id and a.kind = 'MAIN'
					                   and a.ends_at is null and a.staff_id = any (:members))
					 order by c.sort_name collate "kk-x-icu", c.id limit :limit
					""";

	private static final String SQL = "select * from ((" + MEMBERS + ") union all (" + UNASSIGNED
			+ ")) board order by board.sort_name collate \"kk-x-icu\", board.id";

	private final JdbcClient jdbc;

	private final Acts acts;

	TeamReader(JdbcClient jdbc, Acts acts) {
		this.jdbc = jdbc;
		this.acts = acts;
	}

	Figures read(List<StaffRef> members, List<TeamRef> teams) {
		Map<StaffId, Work> work = new HashMap<>();
		List<ClientRef> waiting = new ArrayList<>();
		this.jdbc.sql(SQL)
			.param("members", members.stream().map((one) -> one.id().value()).toArray(UUID[]::new))
			.param("teams", teams.stream().map((one) -> one.id().value()).toArray(UUID[]::new))
			.param("silent", this.acts.instant().minus(SILENT_DAYS, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
			.param("today", this.acts.today())
			.param("limit", WAITING + 1)
			.query((row, index) -> {
				UUID member = row.getObject("member", UUID.class);
				if (member == null) {
					return waiting.add(ClientRefs.read(row, index));
				}
				work.put(new StaffId(member), work(row));
				return true;
			})
			.list();
		return new Figures(work, waiting);
	}

	private static Work work(ResultSet row) throws SQLException {
		return new Work(row.getLong("clients"), row.getLong("silent"), row.getLong("sharp"), row.getLong("late"),
				away(row));
	}

	private static @Nullable Away away(ResultSet row) throws SQLException {
		LocalDate until = row.getObject("ends_on", LocalDate.class);
		String surname = row.getString("s_surname");
		if (until == null) {
			return null;
		}
		return new Away(until, (surname != null)
				? new PersonName(surname, row.getString("s_given"), row.getString("s_patronymic")).shortForm() : null);
	}

	/** What was read. */
	record Figures(Map<StaffId, Work> work, List<ClientRef> waiting) {
	}

}
