package kz.senim.review.domain.diary;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The wish to write an entry.
 *
 * @param key idempotency key of the form
 */
public record WriteEntry(UUID key, @Nullable Integer identification, @Nullable Integer separation,
		@Nullable Integer before, @Nullable Integer after, @Nullable String helped, @Nullable String note) {

	/** Whether anything stands in it. */
	public boolean saysSomething() {
		return this.identification != null || this.separation != null || this.before != null || this.after != null
				|| this.helped != null || this.note != null;
	}

}
