package kz.senim.review.domain.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of agenda points.
 */
@Component
class AgendaStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	AgendaStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<AgendaLine> of(UUID meeting) {
		return this.jdbc
			.sql("""
					select a.*, c.number, c.title from agenda_item a left join conflict c on c.id = a.conflict_id
					where a.meeting_id = ?
					order by case when a.kind = 'OWN' then 1 else 0 end, a.added_at,
					  array_position(array['DEBRIEFING', 'ACUTE', 'ESCALATED', 'RETURNED', 'RECHECK', 'QUIET', 'REFLECTION'], a.kind::text)
					    nulls last, a.id
					""")
			.param(meeting)
			.query(AgendaStore::line)
			.list();
	}

	UUID add(UUID meeting, String words, StaffId me) {
		UUID id = Uuids.next();
		this.jdbc.sql("""
				insert into agenda_item (id, meeting_id, kind, words, added_by, added_at, version)
				values (?, ?, 'OWN', ?, ?, ?, 0)
				""").params(id, meeting, words, me.value(), this.clock.instant().atOffset(ZoneOffset.UTC)).update();
		return id;
	}

	/** Whether the point still stood at that version. */
	boolean talked(UUID meeting, UUID item, long version, String outcome) {
		return this.jdbc.sql("""
				update agenda_item set outcome = ?, talked_at = ?, version = version + 1
				where id = ? and meeting_id = ? and version = ?
				""")
			.params(outcome, this.clock.instant().atOffset(ZoneOffset.UTC), item, meeting, version)
			.update() == 1;
	}

	private static AgendaLine line(ResultSet row, int number) throws SQLException {
		UUID client = row.getObject("client_id", UUID.class);
		return new AgendaLine(row.getObject("id", UUID.class), row.getString("kind"),
				row.getObject("conflict_id", UUID.class), (client != null) ? new ClientId(client) : null,
				row.getObject("reflection_id", UUID.class), row.getString("number"), row.getString("title"),
				row.getString("words"), row.getString("outcome"), row.getObject("talked_at") != null,
				row.getLong("version"));
	}

}
