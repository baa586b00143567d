package kz.senim.notice.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.id.NoticeId;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes on urgent notices that nobody reads. The first recipient keeps theirs, marked.
 */
@Service
public class NoticeEscalation {

	private final DueNotices due;

	private final NoticeRows rows;

	private final NoticeSettings settings;

	private final Clock clock;

	private final AuditTrail audit;

	NoticeEscalation(DueNotices due, NoticeRows rows, NoticeSettings settings, Clock clock, AuditTrail audit) {
		this.due = due;
		this.rows = rows;
		this.settings = settings;
		this.clock = clock;
		this.audit = audit;
	}

	@Transactional(readOnly = true)
	List<DueNotice> due() {
		return this.due.find(this.clock.instant());
	}

	/** Tells the next person, or looks again later where there is none. */
	@Transactional
	void pass(DueNotice notice, Optional<StaffRef> next) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Instant later = now.plus(this.settings.escalateAfter());
		if (next.isEmpty()) {
			this.due.postpone(notice.id(), later);
		}
		else if (this.due.claim(notice.id(), now)) {
			NoticeId forwarded = NoticeId.next();
			this.rows.insert(forwarded, next.get().id(), notice.message(), now, later, notice.id());
			this.audit.changed("notice.escalated", "notice", notice.id().value(), notice.message().client(),
					Map.of("to", next.get().id().toString(), "notice", forwarded.toString()));
		}
	}

}
