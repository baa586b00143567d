package kz.senim.audit.domain;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail as admins see it: opaque ids, no names of clients.
 *
 * @param who sign-in name or job, or null where nobody was signed in
 * @param details codes, ids and counts as JSON
 * @param reference number of the request, as on error pages
 * @param source network address
 */
public record AuditRow(UUID id, Instant at, @Nullable StaffId staff, @Nullable String who, @Nullable String role,
		String action, String subjectType, @Nullable UUID subject, @Nullable UUID client, String details,
		@Nullable String reference, @Nullable String source) {

	AuditRow named(@Nullable String name) {
		return new AuditRow(this.id, this.at, this.staff, (name != null) ? name : this.who, this.role, this.action,
				this.subjectType, this.subject, this.client, this.details, this.reference, this.source);
	}

}
