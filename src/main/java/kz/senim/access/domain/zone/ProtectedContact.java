package kz.senim.access.domain.zone;

import org.jspecify.annotations.Nullable;

/**
 * Where a client in hiding can be reached, in full. Its text tells nothing, as it may
 * reach a log.
 *
 * @param note how to reach them safely, or null
 */
public record ProtectedContact(@Nullable String address, @Nullable String phone, @Nullable String note) {

	@Override
	public String toString() {
		return "ProtectedContact[…]";
	}

}
