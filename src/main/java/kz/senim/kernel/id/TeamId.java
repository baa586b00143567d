package kz.senim.kernel.id;

import java.util.UUID;

/**
 * Identifies a team.
 */
public record TeamId(UUID value) {

	public static TeamId next() {
		return new TeamId(Uuids.next());
	}

	public static TeamId valueOf(String text) {
		return new TeamId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
