package kz.senim.resource.domain.scene;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.domain.scene.Scene.Line;
import kz.senim.resource.domain.scene.Scene.Node;
import kz.senim.resource.score.ConflictGraph;
import kz.senim.staff.StaffRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the open conflicts of a scope and the links among them, one query each. The
 * database shows what the acting person may see, and a link only with both its ends.
 */
@Component
public class Scenes {

	private static final String NODES = """
			select x.*, s.surname, s.given_name, s.patronymic
			from (select c.id, c.client_id, c.number, c.title, coalesce(c.acuteness, 0) as acuteness, c.worker_id, c.created_at
			      from conflict c
			      where c.status not in ('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'CANCELLED')
			        and (cast(:client as uuid) is null or c.client_id = :client)
			        and (cast(:worker as uuid) is null or c.worker_id = :worker)
			        and (cast(:teams as uuid[]) is null or c.client_id in (select k.id from client k where k.team_id = any (:teams)))
			      order by coalesce(c.acuteness, 0) desc, c.id limit :most) x
			join (select id as staff_key, surname, given_name, patronymic from staff) s on s.staff_key = x.worker_id
			order by x.acuteness desc, x.number
			""";

	private static final String LINES = """
			select l.conflict_id, l.fed_conflict_id, l.strength, s.surname, s.given_name, s.patronymic
			from conflict_link l join staff s on s.id = l.linked_by
			where l.ended_at is null and l.conflict_id = any (:ids) and l.fed_conflict_id = any (:ids)
			order by l.id
			""";

	private final JdbcClient jdbc;

	Scenes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The sharpest conflicts of the scope; the caller tells the trail. */
	public Scene of(Scope scope) {
		List<Node> found = this.jdbc.sql(NODES)
			.param("client", scope.clientKey())
			.param("worker", scope.workerKey())
			.param("teams", scope.teamKeys())
			.param("most", Scene.MOST + 1)
			.query((row, number) -> node(row))
			.list();
		boolean more = found.size() > Scene.MOST;
		List<Node> nodes = more ? found.subList(0, Scene.MOST) : found;
		UUID[] ids = nodes.stream().map((node) -> node.id().value()).toArray(UUID[]::new);
		List<Line> lines = (ids.length == 0) ? List.of()
				: this.jdbc.sql(LINES).param("ids", ids).query((row, number) -> line(row)).list();
		return new Scene(scope, nodes, lines, more);
	}

	private static Node node(ResultSet row) throws SQLException {
		return new Node(new ConflictId(row.getObject("id", UUID.class)),
				new ClientId(row.getObject("client_id", UUID.class)), row.getString("number"), row.getString("title"),
				row.getInt("acuteness"), name(row), row.getObject("created_at", OffsetDateTime.class).toInstant());
	}

	private static Line line(ResultSet row) throws SQLException {
		return new Line(
				new ConflictGraph.Link(new ConflictId(row.getObject("conflict_id", UUID.class)),
						new ConflictId(row.getObject("fed_conflict_id", UUID.class)), row.getInt("strength")),
				name(row));
	}

	private static String name(ResultSet row) throws SQLException {
		return StaffRef.shortName(row.getString("surname"), row.getString("given_name"), row.getString("patronymic"));
	}

}
