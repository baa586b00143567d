package kz.senim.kernel.id;

import java.util.UUID;

/**
 * Identifies a review.
 */
public record ReviewId(UUID value) {

	public static ReviewId next() {
		return new ReviewId(Uuids.next());
	}

	public static ReviewId valueOf(String text) {
		return new ReviewId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
