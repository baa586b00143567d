package kz.senim.audit.web;

import java.time.Instant;
import java.util.UUID;

import kz.senim.audit.domain.AuditRow;
import org.jspecify.annotations.Nullable;

/**
 * A row as the page shows it: the last digits of ids are enough to tell them apart.
 *
 * @param who sign-in name, job, or the end of an id
 * @param details JSON, empty where there is none
 */
record AuditLine(Instant at, @Nullable String who, @Nullable String role, String action, String subjectType,
		@Nullable String subject, @Nullable String client, String details, @Nullable String reference,
		@Nullable String source) {

	private static final int SHOWN = 8;

	static AuditLine of(AuditRow row) {
		String who = (row.who() == null && row.staff() != null) ? brief(row.staff().value()) : row.who();
		return new AuditLine(row.at(), who, row.role(), row.action(), row.subjectType(), brief(row.subject()),
				brief(row.client()), "{}".equals(row.details()) ? "" : row.details(), row.reference(), row.source());
	}

	private static @Nullable String brief(@Nullable UUID id) {
		return (id != null) ? id.toString().substring(id.toString().length() - SHOWN) : null;
	}

}
