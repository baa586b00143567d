package kz.senim.review.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.ReviewId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of reviews. The trigger review_by_nobody_involved refuses a reviewer who is a
 * party of the conflict or its worker; the service says so first.
 */
@Component
class ReviewStore {

	private static final String OWN = Stream.of("rights_named", "no_reproach", "ethics", "client_voice", "plan_fits")
		.map((one) -> "case o." + one + " when true then 'yes' when false then 'no' else 'na' end")
		.collect(Collectors.joining(" || ',' || "));

	private static final String SELECT = "select r.*, " + ReviewRoom.MINE + " as mine, (select " + OWN
			+ " from own_checklist o join conflict c on c.id = o.conflict_id and c.cycle_no = o.cycle_no"
			+ " where o.conflict_id = r.conflict_id) as own from review r ";

	private final JdbcClient jdbc;

	private final CurrentActor actor;

	private final Clock clock;

	ReviewStore(JdbcClient jdbc, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.actor = actor;
		this.clock = clock;
	}

	ReviewId open(ConflictRef conflict, ReviewKind kind, @Nullable StaffId reviewer) {
		ReviewId id = ReviewId.next();
		this.jdbc.sql("""
				insert into review (id, conflict_id, client_id, kind, submitted_by, submitted_at, reviewer_id, version)
				values (:id, :conflict, :client, :kind, :me, :now, :reviewer, 0)
				""")
			.param("id", id.value())
			.param("conflict", conflict.id().value())
			.param("client", conflict.client().value())
			.param("kind", kind.name())
			.param("me", me())
			.param("now", now())
			.param("reviewer", (reviewer != null) ? reviewer.value() : null, Types.OTHER)
			.update();
		return id;
	}

	/** The review, held until the transaction ends. */
	Optional<ReviewView> lock(ReviewId id) {
		return this.jdbc.sql(SELECT + "where r.id = :id for update of r")
			.param("id", id.value())
			.query(ReviewStore::read)
			.optional();
	}

	Optional<ReviewView> find(ReviewId id) {
		return this.jdbc.sql(SELECT + "where r.id = :id").param("id", id.value()).query(ReviewStore::read).optional();
	}

	/** The review that waits for a decision. */
	Optional<ReviewView> waiting(ConflictId conflict) {
		return this.jdbc.sql(SELECT + "where r.conflict_id = :conflict and r.decision is null")
			.param("conflict", conflict.value())
			.query(ReviewStore::read)
			.optional();
	}

	/** The last one that was decided, not counting those withdrawn. */
	Optional<ReviewView> lastDecided(ConflictId conflict) {
		return this.jdbc.sql(SELECT + """
				where r.conflict_id = :conflict and r.decision in ('APPROVED', 'RETURNED', 'ESCALATED')
				order by r.decided_at desc, r.id desc limit 1
				""").param("conflict", conflict.value()).query(ReviewStore::read).optional();
	}

	void decide(ReviewId id, ReviewDecision decision, @Nullable String closing, @Nullable String remark,
			Checklist checklist) {
		this.jdbc
			.sql("""
					update review set decision = :decision, closing_state = :closing, remark = :remark, rights_named = :rights,
					  no_reproach = :reproach, ethics = :ethics, client_voice = :voice, plan_fits = :plan, decided_by = :me,
					  decided_at = :now, version = version + 1
					where id = :id
					""")
			.param("decision", decision.name())
			.param("closing", closing, Types.VARCHAR)
			.param("remark", remark, Types.VARCHAR)
			.param("rights", checklist.rightsNamed(), Types.BOOLEAN)
			.param("reproach", checklist.noReproach(), Types.BOOLEAN)
			.param("ethics", checklist.ethics(), Types.BOOLEAN)
			.param("voice", checklist.clientVoice(), Types.BOOLEAN)
			.param("plan", checklist.planFits(), Types.BOOLEAN)
			.param("me", me())
			.param("now", now())
			.param("id", id.value())
			.update();
	}

	/** The conflict left the review by another way; nobody decided. */
	void withdraw(ReviewId id) {
		this.jdbc
			.sql("update review set decision = 'WITHDRAWN', decided_at = :now, version = version + 1 where id = :id")
			.param("now", now())
			.param("id", id.value())
			.update();
	}

	void assign(ReviewId id, StaffId reviewer) {
		this.jdbc.sql("update review set reviewer_id = :reviewer, deputy = true, version = version + 1 where id = :id")
			.param("reviewer", reviewer.value())
			.param("id", id.value())
			.update();
	}

	/** How many conflicts the worker has closed the short way, this one included. */
	long countShortClosing(StaffId worker) {
		return this.jdbc.sql("""
				insert into review_sample_count as c (worker_id, closings) values (:worker, 1)
				on conflict (worker_id) do update set closings = c.closings + 1 returning closings
				""").param("worker", worker.value()).query(Long.class).single();
	}

	private UUID me() {
		return this.actor.require().requireStaff().value();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static ReviewView read(ResultSet row, int number) throws SQLException {
		UUID reviewer = row.getObject("reviewer_id", UUID.class);
		String decision = row.getString("decision");
		return new ReviewView(new ReviewId(row.getObject("id", UUID.class)),
				new ConflictId(row.getObject("conflict_id", UUID.class)),
				new ClientId(row.getObject("client_id", UUID.class)), ReviewKind.valueOf(row.getString("kind")),
				new StaffId(row.getObject("submitted_by", UUID.class)),
				row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
				(reviewer != null) ? new StaffId(reviewer) : null, row.getBoolean("deputy"),
				(decision != null) ? ReviewDecision.valueOf(decision) : null, row.getString("remark"),
				row.getBoolean("mine"), row.getString("own"), row.getLong("version"));
	}

}
