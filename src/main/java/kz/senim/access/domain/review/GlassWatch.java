package kz.senim.access.domain.review;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.access.domain.glass.GlassTerms;
import kz.senim.audit.AuditTrail;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.staff.StaffDirectory;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes ends of openings, and passes on those that nobody reviewed in time. The functions
 * of the database answer only to the job of that name.
 */
@Service
@Transactional
public class GlassWatch {

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	private final Notices notices;

	private final StaffDirectory staff;

	private final GlassTerms terms;

	GlassWatch(JdbcClient jdbc, AuditTrail audit, Notices notices, StaffDirectory staff, GlassTerms terms) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.notices = notices;
		this.staff = staff;
		this.terms = terms;
	}

	/** An end row for each opening whose hour is over. */
	void noteEnds() {
		this.jdbc.sql("select * from app.note_glass_ends()").query((row, number) -> {
			UUID client = row.getObject("client_id", UUID.class);
			return new End(row.getObject("request_id", UUID.class), row.getString("staff_id"),
					(client != null) ? new ClientId(client) : null);
		})
			.list()
			.forEach((end) -> this.audit.changed("glass.expired", "glass_request", end.id(), end.client(),
					Map.of("glass", end.id().toString(), "staff", end.staff())));
	}

	@Transactional(readOnly = true)
	List<Due> due() {
		return this.jdbc.sql("select * from app.due_glass_reviews()")
			.query((row, number) -> new Due(row.getObject("glass_id", UUID.class),
					new ClientId(row.getObject("client_id", UUID.class)), row.getString("number"),
					new StaffId(row.getObject("opener_id", UUID.class)),
					new StaffId(row.getObject("reviewer_id", UUID.class)),
					Optional.ofNullable(row.getObject("next_id", UUID.class)).map(StaffId::new).orElse(null)))
			.list();
	}

	/** Tells the next above; where there is nobody, reminds the same person. */
	void pass(Due due) {
		StaffId to = (due.next() != null) ? due.next() : due.reviewer();
		Boolean moved = this.jdbc.sql("select app.escalate_glass_review(:glass, :from, :to, :until)")
			.param("glass", due.glass())
			.param("from", due.reviewer().value())
			.param("to", to.value())
			.param("until", this.terms.reviewBy().atOffset(ZoneOffset.UTC))
			.query(Boolean.class)
			.single();
		if (Boolean.TRUE.equals(moved)) {
			this.audit.changed("glass.reviewEscalated", "glass_access", due.glass(), due.client(),
					Map.of("from", due.reviewer().toString(), "to", to.toString()));
			this.notices.tell(to,
					new Notices.Message("GLASS_REVIEW_LATE",
							Map.of("number", due.number(), "name", this.staff.get(due.opener()).shortName()),
							due.client(), "/access/reviews/" + due.glass(), true));
		}
	}

	/**
	 * An opening that nobody reviewed in time.
	 *
	 * @param next the next person above, or null
	 */
	record Due(UUID glass, ClientId client, String number, StaffId opener, StaffId reviewer, @Nullable StaffId next) {
	}

	private record End(UUID id, String staff, @Nullable ClientId client) {
	}

}
