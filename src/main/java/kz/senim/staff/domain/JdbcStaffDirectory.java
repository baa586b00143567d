package kz.senim.staff.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.kernel.NotFound;
import kz.senim.kernel.OncePerPage;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import kz.senim.staff.TeamRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads the directory with one query for each question.
 */
@Service
class JdbcStaffDirectory implements StaffDirectory {

	/** The teams led by :staff, each with the path of names that gives the tree order. */
	private static final String LED = """
			with recursive led as (
			  select t.id, t.parent_id, t.name, 0 as depth, array[cast(t.name as text) collate "kk-x-icu"] as path
			    from staff me join team t on t.id = me.team_id
			   where me.id = :staff and me.role = 'SUPERVISOR' and me.status = 'ACTIVE'
			  union all
			  select t.id, t.parent_id, t.name, led.depth + 1, led.path || (cast(t.name as text) collate "kk-x-icu")
			    from team t join led on t.parent_id = led.id
			)
			""";

	private static final String ABOVE = """
			with recursive up as (
			  select t.id, t.parent_id, 0 as distance from team t where t.id = :team
			  union all
			  select t.id, t.parent_id, up.distance + 1 from team t join up on t.id = up.parent_id
			)
			""";

	private static final String DEPTH = """
			with recursive up as (
			  select t.parent_id, 0 as depth from team t where t.id = :team
			  union all
			  select t.parent_id, up.depth + 1 from team t join up on t.id = up.parent_id
			)
			""";

	private final JdbcClient jdbc;

	JdbcStaffDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public StaffRef get(StaffId id) {
		StaffRef found = byId(Set.of(id)).get(id);
		if (found == null) {
			throw new NotFound("staff " + id);
		}
		return found;
	}

	@Override
	public Map<StaffId, StaffRef> byId(Collection<StaffId> ids) {
		return OncePerPage.find("staff", ids, this::ask);
	}

	private Map<StaffId, StaffRef> ask(Collection<StaffId> ids) {
		Set<UUID> wanted = ids.stream().map(StaffId::value).collect(Collectors.toSet());
		Map<StaffId, StaffRef> found = new LinkedHashMap<>();
		this.jdbc.sql("select " + StaffRows.REF + " from staff s where s.id in (:ids)")
			.param("ids", wanted)
			.query(StaffRows::ref)
			.list()
			.forEach((ref) -> found.put(ref.id(), ref));
		return found;
	}

	@Override
	public List<StaffRef> membersOf(TeamId team) {
		return once("staff of team", team, this::askMembersOf);
	}

	private List<StaffRef> askMembersOf(TeamId team) {
		return this.jdbc
			.sql("select " + StaffRows.REF + " from staff s where s.team_id = :team and s.status = 'ACTIVE' order by "
					+ StaffRows.BY_NAME)
			.param("team", team.value())
			.query(StaffRows::ref)
			.list();
	}

	@Override
	public List<StaffRef> ledBy(StaffId supervisor) {
		return this.jdbc
			.sql(LED + "select " + StaffRows.REF + " from staff s join led on s.team_id = led.id"
					+ " where s.status = 'ACTIVE' and s.role <> 'ADMIN' order by " + StaffRows.BY_NAME)
			.param("staff", supervisor.value())
			.query(StaffRows::ref)
			.list();
	}

	@Override
	public List<TeamRef> teamsLedBy(StaffId supervisor) {
		return this.jdbc.sql(LED + "select id, parent_id, name, depth from led order by path")
			.param("staff", supervisor.value())
			.query(StaffRows::teamRef)
			.list();
	}

	@Override
	public TeamRef team(TeamId id) {
		return this.jdbc
			.sql(DEPTH + "select t.id, t.parent_id, t.name, (select max(depth) from up) as depth"
					+ " from team t where t.id = :team")
			.param("team", id.value())
			.query(StaffRows::teamRef)
			.optional()
			.orElseThrow(() -> new NotFound("team " + id));
	}

	@Override
	public List<StaffRef> supervisorsAbove(TeamId team) {
		return once("supervisors above", team, this::askSupervisorsAbove);
	}

	private List<StaffRef> askSupervisorsAbove(TeamId team) {
		return this.jdbc
			.sql(ABOVE + "select " + StaffRows.REF + " from staff s join up on s.team_id = up.id"
					+ " where s.status = 'ACTIVE' and s.role = 'SUPERVISOR' order by up.distance, " + StaffRows.BY_NAME)
			.param("team", team.value())
			.query(StaffRows::ref)
			.list();
	}

	@Override
	public List<StaffRef> supervisorsAround(StaffId supervisor, TeamId team) {
		return this.jdbc.sql(LED + """
				, up as (
				  select t.id, t.parent_id from team t where t.id = :team
				  union all
				  select t.id, t.parent_id from team t join up on t.id = up.parent_id
				)
				select\s""" + StaffRows.REF + """
				 from staff s
				where s.status = 'ACTIVE' and s.role = 'SUPERVISOR'
				  and (s.team_id in (select led.id from led) or s.team_id in (select up.id from up))
				order by\s""" + StaffRows.BY_NAME)
			.param("staff", supervisor.value())
			.param("team", team.value())
			.query(StaffRows::ref)
			.list();
	}

	private static List<StaffRef> once(String question, TeamId team, Function<TeamId, List<StaffRef>> ask) {
		return OncePerPage.find(question, List.of(team), (teams) -> Map.of(team, ask.apply(team)))
			.getOrDefault(team, List.of());
	}

	@Override
	public Optional<StaffRef> substituteOf(StaffId id, LocalDate day) {
		return this.jdbc.sql("select " + StaffRows.REF + """
				 from staff_leave l join staff s on s.id = l.substitute_id
				 where l.staff_id = :staff and l.cancelled_at is null and :day between l.starts_on and l.ends_on
				   and s.status = 'ACTIVE'
				 order by l.starts_on desc, l.id limit 1
				""").param("staff", id.value()).param("day", day).query(StaffRows::ref).optional();
	}

}
