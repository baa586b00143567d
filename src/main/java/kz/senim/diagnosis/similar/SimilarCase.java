package kz.senim.diagnosis.similar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import kz.senim.conflict.ConflictStatus;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;

/**
 * A conflict that may be compared, as the acting person sees it.
 *
 * @param madeClear what it made clear when it was settled
 */
public record SimilarCase(UUID id, UUID client, String number, String title, ConflictStatus status, UUID worker,
		LocalDate arose, @Nullable LocalDate closed, @Nullable String madeClear, ConflictTraits traits) {

	public ConflictId conflictId() {
		return new ConflictId(this.id);
	}

	public ClientId clientId() {
		return new ClientId(this.client);
	}

	/** Days from its beginning to its end, or null while it is open. */
	public @Nullable Long days() {
		return (this.closed != null) ? ChronoUnit.DAYS.between(this.arose, this.closed) : null;
	}

}
