package kz.senim.conflict.domain.fact;

import java.util.Locale;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A party: a client, a member of staff, or a person by name.
 *
 * @param id of the stored party, a new one for a new party
 * @param position status position of the party, or null
 * @param role role function of the party, or null
 */
public record PartyFact(UUID id, ConflictPartyKind kind, @Nullable ClientId client, @Nullable StaffId staff,
		@Nullable String name, @Nullable String position, @Nullable String role) {

	public PartyFact {
		if (client == null && staff == null && name == null) {
			throw new IllegalArgumentException("A party is somebody");
		}
	}

	/** Who it is, alike for the same person in two conflicts. */
	public String identity() {
		if (this.client != null) {
			return "client:" + this.client;
		}
		return (this.staff != null) ? "staff:" + this.staff
				: "name:" + String.valueOf(this.name).strip().toLowerCase(Locale.ROOT);
	}

}
