package kz.senim.staff.domain;

import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Questions about the tree of teams, one query each.
 */
@Component
class TeamQueries {

	/** A definer function, because an admin sees no client. */
	private static final String USED = "(exists (select 1 from staff s where s.team_id = t.id)"
			+ " or exists (select 1 from team c where c.parent_id = t.id) or app.team_has_clients(t.id))";

	private final JdbcClient jdbc;

	TeamQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<TeamNode> all() {
		return this.jdbc
			.sql("""
					with recursive tree as (
					  select t.id, 0 as depth, array[t.name::text collate "kk-x-icu"] as path from team t where t.parent_id is null
					  union all
					  select t.id, tree.depth + 1, tree.path || (t.name::text collate "kk-x-icu")
					    from team t join tree on t.parent_id = tree.id
					)
					select t.id, t.parent_id, t.name, tree.depth, t.version, not %s as empty,
					       (select count(*) from staff s where s.team_id = t.id and s.status <> 'DISABLED') as members
					  from tree join team t on t.id = tree.id
					 order by tree.path
					"""
				.formatted(USED))
			.query((row, number) -> {
				UUID parent = row.getObject("parent_id", UUID.class);
				return new TeamNode(new TeamId(row.getObject("id", UUID.class)),
						(parent != null) ? new TeamId(parent) : null, row.getString("name"), row.getInt("depth"),
						row.getLong("members"), row.getBoolean("empty"), row.getLong("version"));
			})
			.list();
	}

	/** Whether {@code team} is {@code root} or stands below it. */
	boolean isSameOrBelow(TeamId team, TeamId root) {
		return this.jdbc.sql("""
				with recursive up as (
				  select t.id, t.parent_id from team t where t.id = :team
				  union
				  select t.id, t.parent_id from team t join up on t.id = up.parent_id
				)
				select exists (select 1 from up where id = :root)
				""").param("team", team.value()).param("root", root.value()).query(Boolean.class).single();
	}

	boolean isEmpty(TeamId team) {
		return this.jdbc.sql("select not " + USED + " from team t where t.id = :team")
			.param("team", team.value())
			.query(Boolean.class)
			.single();
	}

	/** Lets one change of the tree run at a time, until the transaction ends. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('team tree'))").query().listOfRows();
	}

}
