package kz.senim.notice.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

import jakarta.persistence.EntityManager;
import kz.senim.kernel.id.NoticeId;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts notices into inboxes.
 */
@Service
class NoticeDesk implements Notices {

	private final NoticeRows rows;

	private final NoticeSettings settings;

	private final Clock clock;

	private final EntityManager entityManager;

	NoticeDesk(NoticeRows rows, NoticeSettings settings, Clock clock, EntityManager entityManager) {
		this.rows = rows;
		this.settings = settings;
		this.clock = clock;
		this.entityManager = entityManager;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(StaffId recipient, Message message) {
		// The client or the person may have been made in this transaction.
		this.entityManager.flush();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		this.rows.insert(NoticeId.next(), recipient, message, now,
				message.urgent() ? now.plus(this.settings.escalateAfter()) : null, null);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Collection<StaffId> recipients, Message message) {
		this.entityManager.flush();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		this.rows.insertAll(recipients, message, now,
				message.urgent() ? now.plus(this.settings.escalateAfter()) : null);
	}

}
