package kz.senim.retention.domain;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.retention.records.RecordClass;
import org.jspecify.annotations.Nullable;

/**
 * A wish to erase a file, and what became of it.
 *
 * @param number the file's number
 * @param reason the proposer's words; gone with the file
 * @param counts rows by class: foreseen while the wish is open, erased afterwards
 * @param certificate number of the certificate once the file is gone
 * @param hash the seal of the certificate
 */
public record Erasure(UUID id, ClientId client, String number, TeamId team, Basis basis, @Nullable String reason,
		Map<RecordClass, Long> counts, StaffId proposedBy, OffsetDateTime proposedAt, @Nullable StaffId deputy,
		@Nullable StaffId approvedBy, @Nullable StaffId refusedBy, @Nullable OffsetDateTime erasedAt,
		@Nullable String certificate, @Nullable String hash, long version) {

	public boolean isOpen() {
		return this.erasedAt == null && this.refusedBy == null;
	}

	/** Rows of all classes together. */
	public long total() {
		return this.counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Why a file may go. */
	public enum Basis {

		/** Its time is past. */
		TIME,
		/** The client withdrew the consent, and no law asks to keep the file. */
		WITHDRAWAL

	}

}
