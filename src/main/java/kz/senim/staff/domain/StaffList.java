package kz.senim.staff.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.Almaty;
import kz.senim.kernel.Page;
import kz.senim.kernel.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The accounts in Kazakh order, page by page; one query.
 */
@Service
public class StaffList {

	private static final int PAGE = 50;

	private static final String BRIEF = "o.surname || chr(160) || left(o.given_name, 1) || '.'"
			+ " || coalesce(chr(160) || left(o.patronymic, 1) || '.', '')";

	private static final String SELECT = """
			select s.id, s.surname, s.given_name, s.patronymic, s.login, s.language, s.role, s.status,
			       s.last_sign_in_at, t.name as team, away.ends_on, away.substitute,
			       (select string_agg(%1$s, ', ') from staff_leave l join staff o on o.id = l.staff_id
			         where l.substitute_id = s.id and l.cancelled_at is null
			           and :today between l.starts_on and l.ends_on) as stands_in
			  from staff s
			  left join team t on t.id = s.team_id
			  left join lateral (
			    select l.ends_on, %1$s as substitute
			      from staff_leave l left join staff o on o.id = l.substitute_id
			     where l.staff_id = s.id and l.cancelled_at is null and :today between l.starts_on and l.ends_on
			     order by l.starts_on limit 1) away on true
			 where (:text = '' or s.login ilike :like
			        or s.surname || ' ' || s.given_name || ' ' || coalesce(s.patronymic, '') ilike :like)
			   and (:role = '' or s.role = :role) and (:status = '' or s.status = :status)
			""".formatted(BRIEF);

	private static final String UP = """
			   and (cast(:after as uuid) is null
			        or (s.surname collate "kk-x-icu", s.given_name collate "kk-x-icu", s.id)
			           > (select a.surname, a.given_name, a.id from staff a where a.id = :after))
			 order by s.surname collate "kk-x-icu", s.given_name collate "kk-x-icu", s.id
			 limit :limit
			""";

	private static final String DOWN = UP.replace("> (select", "< (select")
		.replace("order by s.surname collate \"kk-x-icu\", s.given_name collate \"kk-x-icu\", s.id",
				"order by s.surname collate \"kk-x-icu\" desc, s.given_name collate \"kk-x-icu\" desc, s.id desc");

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Admins admins;

	StaffList(JdbcClient jdbc, Clock clock, Admins admins) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.admins = admins;
	}

	/** One page of the list. */
	public Page<StaffRow> page(StaffFilter filter) {
		this.admins.require();
		String text = (filter.text() != null) ? filter.text() : "";
		List<StaffRow> rows = this.jdbc.sql(SELECT + (filter.down() ? DOWN : UP))
			.param("today", LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE))
			.param("text", text)
			.param("like", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
			.param("role", (filter.role() != null) ? filter.role().name() : "")
			.param("status", (filter.status() != null) ? filter.status().name() : "")
			.param("after", filter.after(), Types.OTHER)
			.param("limit", PAGE + 1)
			.query(StaffList::row)
			.list();
		boolean more = rows.size() > PAGE;
		return new Page<>(more ? rows.subList(0, PAGE) : rows, more ? rows.get(PAGE - 1).id().toString() : null);
	}

	private static StaffRow row(ResultSet row, int number) throws SQLException {
		Timestamp lastSignIn = row.getTimestamp("last_sign_in_at");
		return new StaffRow(row.getObject("id", UUID.class),
				StaffNames.full(row.getString("surname"), row.getString("given_name"), row.getString("patronymic")),
				row.getString("login"), row.getString("language"), Role.valueOf(row.getString("role")),
				row.getString("team"), AccountStatus.valueOf(row.getString("status")),
				row.getObject("ends_on", LocalDate.class), row.getString("substitute"), row.getString("stands_in"),
				(lastSignIn != null) ? lastSignIn.toInstant() : null);
	}

}
