package kz.senim.review.domain.queue;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The place in the queue after which the next page starts; without an id the start.
 */
record QueueKey(int level, Instant at, @Nullable UUID id) {

	private static final QueueKey START = new QueueKey(0, Instant.EPOCH, null);

	/** Nonsense starts from the beginning. */
	static QueueKey of(@Nullable String text) {
		if (text == null) {
			return START;
		}
		String[] parts = text.split("_", 3);
		try {
			return (parts.length == 3)
					? new QueueKey(Integer.parseInt(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]))
					: START;
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return START;
		}
	}

	static String after(ReviewRow row) {
		return Objects.requireNonNullElse(row.acuteness(), 0) + "_" + row.submittedAt() + "_" + row.id();
	}

}
