package kz.senim.review.domain.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Page;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ReviewId;
import kz.senim.review.domain.ReviewKind;
import kz.senim.review.domain.ReviewRoom;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for review: the sharpest first, then what has waited longest.
 */
@Service
public class ReviewQueue {

	/** Counts what waits for the acting person. */
	public static final String WAITING = "select count(*) from review r where r.decision is null and "
			+ ReviewRoom.MINE;

	private static final int SIZE = 25;

	private static final String LIST = """
			select r.id, r.kind, r.client_id, r.submitted_at, r.deputy, r.reviewer_id, c.number, c.title, c.acuteness, c.status,
			  w.surname, w.given_name, w.patronymic,
			  exists (select 1 from review b where b.conflict_id = r.conflict_id and b.decision = 'RETURNED') as again
			from review r
			join conflict c on c.id = r.conflict_id
			join staff w on w.id = c.worker_id
			where r.decision is null
			  and (:all or %s)
			  and (cast(:kind as text) is null or r.kind = :kind)
			  and (cast(:acuteness as int) is null or c.acuteness = :acuteness)
			  and (cast(:worker as uuid) is null or c.worker_id = :worker)
			  and (cast(:id as uuid) is null or (-coalesce(c.acuteness, 0), r.submitted_at, r.id) > (-:level, :at, :id))
			order by -coalesce(c.acuteness, 0), r.submitted_at, r.id
			limit :limit
			"""
		.formatted(ReviewRoom.MINE);

	private final JdbcClient jdbc;

	private final ReviewRoom room;

	private final StaffDirectory staff;

	private final AuditTrail trail;

	private final Clock clock;

	ReviewQueue(JdbcClient jdbc, ReviewRoom room, StaffDirectory staff, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.room = room;
		this.staff = staff;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional
	public Page<ReviewRow> list(ReviewFilter filter, @Nullable String after) {
		this.room.requireSupervisor();
		QueueKey key = QueueKey.of(after);
		List<ReviewRow> rows = this.jdbc.sql(LIST)
			.param("all", filter.all())
			.param("kind", (filter.kind() != null) ? filter.kind().name() : null, Types.VARCHAR)
			.param("acuteness", filter.acuteness(), Types.INTEGER)
			.param("worker", filter.worker(), Types.OTHER)
			.param("level", key.level())
			.param("at", key.at().atOffset(java.time.ZoneOffset.UTC))
			.param("id", key.id(), Types.OTHER)
			.param("limit", SIZE + 1)
			.query(this::read)
			.list();
		boolean more = rows.size() > SIZE;
		List<ReviewRow> page = more ? rows.subList(0, SIZE) : rows;
		this.trail.listed("reviews", page.stream().map(ReviewRow::client).distinct().toList(),
				Map.of("all", filter.all()));
		return new Page<>(page, more ? QueueKey.after(page.get(SIZE - 1)) : null);
	}

	/** Whose conflicts may stand in the queue, for the filter. */
	@Transactional(readOnly = true)
	public List<StaffRef> workers() {
		return this.staff.ledBy(this.room.me());
	}

	private ReviewRow read(ResultSet row, int number) throws SQLException {
		Instant at = row.getObject("submitted_at", OffsetDateTime.class).toInstant();
		int acuteness = row.getInt("acuteness");
		boolean unknown = row.wasNull();
		return new ReviewRow(new ReviewId(row.getObject("id", UUID.class)), ReviewKind.valueOf(row.getString("kind")),
				new ClientId(row.getObject("client_id", UUID.class)), row.getString("number"), row.getString("title"),
				unknown ? null : acuteness, name(row), at, Duration.between(at, this.clock.instant()).toHours(),
				row.getBoolean("again"), "ESCALATED".equals(row.getString("status")), row.getBoolean("deputy"),
				row.getObject("reviewer_id") == null);
	}

	private static String name(ResultSet row) throws SQLException {
		return row.getString("surname") + initial(row.getString("given_name")) + initial(row.getString("patronymic"));
	}

	private static String initial(@Nullable String name) {
		return (name == null || name.isEmpty()) ? ""
				: "\u00A0" + name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
	}

}
