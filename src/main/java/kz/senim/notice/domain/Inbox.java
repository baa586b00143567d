package kz.senim.notice.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.Page;
import kz.senim.kernel.id.NoticeId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the acting person is told, and what the person has read.
 */
@Service
public class Inbox {

	/** Counts what the acting person has not read. */
	public static final String UNREAD = "select count(*) from notice where recipient_id = app.staff_id() and read_at is null";

	private static final int PAGE = 30;

	private final NoticeRows rows;

	private final CurrentActor currentActor;

	private final AuditTrail audit;

	private final Clock clock;

	Inbox(NoticeRows rows, CurrentActor currentActor, AuditTrail audit, Clock clock) {
		this.rows = rows;
		this.currentActor = currentActor;
		this.audit = audit;
		this.clock = clock;
	}

	/** Unread first, then newest first. */
	@Transactional(readOnly = true)
	public Page<NoticeRow> page(@Nullable String after) {
		List<NoticeRow> rows = this.rows.inbox(me(), InboxKey.parse(after), PAGE + 1);
		if (rows.size() <= PAGE) {
			return new Page<>(rows, null);
		}
		return new Page<>(rows.subList(0, PAGE), InboxKey.of(rows.get(PAGE - 1)).toString());
	}

	@Transactional(readOnly = true)
	public long unread() {
		return this.rows.unread();
	}

	/**
	 * Signs for a notice; once more changes nothing.
	 * @return the notice, with the page to open
	 */
	@Transactional
	public NoticeRow read(NoticeId id) {
		NoticeRow notice = this.rows.find(id, me()).orElseThrow(() -> new NotFound("notice " + id));
		if (this.rows.markRead(id, this.clock.instant())) {
			this.audit.changed("notice.read", "notice", id.value(), notice.client(), Map.of("kind", notice.kind()));
		}
		return notice;
	}

	private StaffId me() {
		return this.currentActor.require().requireStaff();
	}

}
