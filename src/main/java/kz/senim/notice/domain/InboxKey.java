package kz.senim.notice.domain;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The place in the inbox after which a page starts.
 */
record InboxKey(boolean unread, Instant at, UUID id) {

	/** The key as it stands in an address; nonsense starts from the top. */
	static @Nullable InboxKey parse(@Nullable String text) {
		String[] parts = (text != null) ? text.split("_", 3) : new String[0];
		if (parts.length < 3) {
			return null;
		}
		try {
			return new InboxKey("1".equals(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
		}
		catch (DateTimeParseException | IllegalArgumentException ex) {
			return null;
		}
	}

	static InboxKey of(NoticeRow row) {
		return new InboxKey(row.readAt() == null, row.createdAt(), row.id().value());
	}

	@Override
	public String toString() {
		return (this.unread ? "1" : "0") + "_" + this.at + "_" + this.id;
	}

}
