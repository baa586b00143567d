package kz.senim.resource.domain.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the links of one conflict. The database shows only those whose both ends the
 * acting person may see.
 */
@Service
public class LinkReading {

	private static final String OF_CONFLICT = """
			select l.id, l.version, l.strength, l.evidence, l.linked_at, l.ended_at, l.end_reason, l.conflict_id = :id as feeds,
			  o.id as other_id, o.client_id as other_client, o.number, o.title, o.status,
			  s.surname, s.given_name, s.patronymic,
			  e.surname as end_surname, e.given_name as end_given_name, e.patronymic as end_patronymic
			from conflict_link l
			join conflict o on o.id = case when l.conflict_id = :id then l.fed_conflict_id else l.conflict_id end
			join staff s on s.id = l.linked_by
			left join staff e on e.id = l.ended_by
			where l.conflict_id = :id or l.fed_conflict_id = :id
			order by l.ended_at desc nulls first, l.strength desc, o.number
			""";

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	LinkReading(JdbcClient jdbc, AuditTrail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	/**
	 * The links of a conflict, those taken back last; the door was asked before. That
	 * other files show with it is kept in the trail.
	 */
	@Transactional
	public List<LinkView> of(ConflictRef conflict) {
		List<LinkView> links = read(conflict);
		List<ClientId> others = links.stream()
			.map((link) -> link.other().client())
			.filter((client) -> !client.equals(conflict.client()))
			.distinct()
			.toList();
		if (!others.isEmpty()) {
			this.trail.listed("conflictLinks", others, Map.of("conflict", conflict.id().value()));
		}
		return links;
	}

	/** One of its links, for a page of its own; both files stand in the trail. */
	LinkView one(ConflictRef conflict, UUID link) {
		LinkView found = read(conflict).stream()
			.filter((one) -> one.id().equals(link))
			.findFirst()
			.orElseThrow(() -> new NotFound("link " + link));
		this.trail.listed("conflictLinks", new HashSet<>(List.of(conflict.client(), found.other().client())),
				Map.of("conflict", conflict.id().value()));
		return found;
	}

	private List<LinkView> read(ConflictRef conflict) {
		return this.jdbc.sql(OF_CONFLICT).param("id", conflict.id().value()).query((row, number) -> view(row)).list();
	}

	private static LinkView view(ResultSet row) throws SQLException {
		LinkView.Other other = new LinkView.Other(new ConflictId(row.getObject("other_id", UUID.class)),
				new ClientId(row.getObject("other_client", UUID.class)), row.getString("number"),
				row.getString("title"), ConflictStatus.valueOf(row.getString("status")).isOpen());
		return new LinkView(row.getObject("id", UUID.class), row.getBoolean("feeds"), other, row.getInt("strength"),
				row.getString("evidence"),
				StaffRef.shortName(row.getString("surname"), row.getString("given_name"), row.getString("patronymic")),
				row.getObject("linked_at", OffsetDateTime.class).toInstant(), end(row), row.getLong("version"));
	}

	private static LinkView.@Nullable End end(ResultSet row) throws SQLException {
		OffsetDateTime at = row.getObject("ended_at", OffsetDateTime.class);
		return (at == null) ? null
				: new LinkView.End(StaffRef.shortName(row.getString("end_surname"), row.getString("end_given_name"),
						row.getString("end_patronymic")), at.toInstant(), row.getString("end_reason"));
	}

}
