package kz.senim.conflict.domain.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import kz.senim.conflict.ConflictStatus;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps who moved a conflict when and why, and how its acuteness changed. Moves are
 * append-only; taking one back is written beside it.
 */
@Component
public class MoveLog {

	private final JdbcClient jdbc;

	private final Clock clock;

	MoveLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public void moved(CaseKey key, ConflictStatus from, ConflictStatus to, @Nullable String reason, StaffId by) {
		this.jdbc.sql("""
				insert into conflict_move (id, conflict_id, client_id, cycle_no, from_status, to_status, reason,
				  moved_by, moved_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(Uuids.next(), key.conflict(), key.client(), key.cycle(), from.name(), to.name(), reason, by.value(),
					now())
			.update();
	}

	/** The move that led to the present state, if any stands. */
	public Optional<LastMove> last(CaseKey key, ConflictStatus now) {
		return this.jdbc.sql("""
				select id, from_status, to_status, moved_by from conflict_move
				where conflict_id = ? and taken_back_at is null order by moved_at desc, id desc limit 1
				""").param(key.conflict()).query(MoveLog::lastMove).optional().filter((move) -> move.to() == now);
	}

	/** Marks a move as taken back, and tells since when the state before it stands. */
	public Instant takeBack(CaseKey key, LastMove move, String reason, StaffId by) {
		this.jdbc
			.sql("update conflict_move set taken_back_at = ?, taken_back_by = ?, taken_back_reason = ? where id = ?")
			.params(now(), by.value(), reason, move.id())
			.update();
		return this.jdbc.sql("""
				select coalesce(max(m.moved_at), max(c.created_at)) from conflict c
				left join conflict_move m on m.conflict_id = c.id and m.taken_back_at is null
				where c.id = ?
				""").param(key.conflict()).query(OffsetDateTime.class).single().toInstant();
	}

	public void acutenessSet(CaseKey key, int level, @Nullable String reason, StaffId by) {
		this.jdbc.sql("""
				insert into conflict_acuteness (id, conflict_id, client_id, level, set_by, set_at, reason)
				values (?, ?, ?, ?, ?, ?, ?)
				""").params(Uuids.next(), key.conflict(), key.client(), level, by.value(), now(), reason).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static LastMove lastMove(ResultSet row, int number) throws SQLException {
		return new LastMove(row.getObject("id", UUID.class), ConflictStatus.valueOf(row.getString("from_status")),
				ConflictStatus.valueOf(row.getString("to_status")), new StaffId(row.getObject("moved_by", UUID.class)));
	}

	/** The newest move that stands. */
	public record LastMove(UUID id, ConflictStatus from, ConflictStatus to, StaffId by) {
	}

}
