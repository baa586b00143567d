package kz.senim.review.domain.diary;

import java.time.Instant;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the diary; scales run from 0 to 10.
 *
 * @param identification how far I saw with the client's eyes
 * @param separation how far I kept my own boundary
 * @param sharedWith who may read it beside the author, or null
 */
public record Entry(UUID id, StaffId author, Instant writtenAt, @Nullable Integer identification,
		@Nullable Integer separation, @Nullable Integer before, @Nullable Integer after, @Nullable String helped,
		@Nullable String note, @Nullable StaffId sharedWith, long version) {

	private static final int MIDDLE = 5;

	/**
	 * Where the two scales meet: BALANCED, INVOLVED, DETACHED or ABSENT; null while one
	 * is missing. For the author's own thought, never shown in a list of people.
	 */
	public @Nullable String place() {
		if (this.identification == null || this.separation == null) {
			return null;
		}
		if (this.identification >= MIDDLE) {
			return (this.separation >= MIDDLE) ? "BALANCED" : "INVOLVED";
		}
		return (this.separation >= MIDDLE) ? "DETACHED" : "ABSENT";
	}

}
