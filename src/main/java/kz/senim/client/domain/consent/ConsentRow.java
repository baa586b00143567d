package kz.senim.client.domain.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A recorded consent.
 *
 * @param withdrawnOn the day of withdrawal, or null
 */
public record ConsentRow(UUID id, ConsentTerms terms, StaffId recordedBy, Instant recordedAt,
		@Nullable LocalDate withdrawnOn, @Nullable String withdrawnReason) {

	/** Whether it can still be withdrawn. */
	public boolean open() {
		return this.withdrawnOn == null;
	}

	/** Whether it holds on that day. */
	public boolean holds(LocalDate day) {
		return open() && (this.terms.validUntil() == null || !this.terms.validUntil().isBefore(day));
	}

}
