package kz.senim.access.domain.zone;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The protected zone with its fields hidden.
 *
 * @param changedAt when it was changed last, or null where nothing is on file
 * @param releases newest first
 * @param version 0 where nothing is on file
 */
public record ZoneView(String number, boolean address, boolean phone, boolean note, @Nullable Instant changedAt,
		List<Release> releases, long version) {

	public boolean isEmpty() {
		return !this.address && !this.phone && !this.note;
	}

}
