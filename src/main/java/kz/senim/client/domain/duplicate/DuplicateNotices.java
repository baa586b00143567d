package kz.senim.client.domain.duplicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.senim.audit.AuditTrail;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.domain.duplicate.DuplicateHits.Hit;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.notice.Notices;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells supervisors, and the people named on restricted files, of possible duplicates.
 */
@Component
class DuplicateNotices {

	private final Notices notices;

	private final StaffDirectory staff;

	private final DuplicateHits hits;

	private final Acts acts;

	private final AuditTrail audit;

	DuplicateNotices(Notices notices, StaffDirectory staff, DuplicateHits hits, Acts acts, AuditTrail audit) {
		this.notices = notices;
		this.staff = staff;
		this.hits = hits;
		this.acts = acts;
		this.audit = audit;
	}

	/**
	 * Ordinary files of others: the nearest supervisor of each, with the file, and the
	 * nearest one of the acting person, without it.
	 * @param number number of the new file, or null while it is not made
	 */
	void suspected(List<Hit> elsewhere, @Nullable String number) {
		Map<StaffId, @Nullable ClientId> told = new LinkedHashMap<>();
		elsewhere.forEach((hit) -> nearest(hit.team()).ifPresent((person) -> told.put(person, hit.client())));
		TeamId ownTeam = this.acts.actor().team();
		if (!elsewhere.isEmpty() && ownTeam != null) {
			nearest(ownTeam).ifPresent((person) -> told.putIfAbsent(person, null));
		}
		told.remove(this.acts.staff());
		told.forEach((person, client) -> this.notices.tell(person, message("DUPLICATE_SUSPECTED", client, number)));
	}

	/** A restricted file: everybody named on it, and nobody else. */
	void hidden(Hit hit, String number) {
		this.hits.namedOn(hit.client())
			.forEach((person) -> this.notices.tell(person, message("RESTRICTED_DUPLICATE", hit.client(), number)));
		this.audit.changed("client.restrictedDuplicateTold", "client", hit.client().value(), hit.client(), Map.of());
	}

	private Optional<StaffId> nearest(TeamId team) {
		return this.staff.supervisorsAbove(team).stream().map(StaffRef::id).findFirst();
	}

	private static Notices.Message message(String kind, @Nullable ClientId client, @Nullable String number) {
		return new Notices.Message(kind,
				Map.of("made", (number != null) ? "yes" : "no", "number", (number != null) ? number : "", "known",
						(client != null) ? "yes" : "no"),
				client, (client != null) ? "/clients/" + client : null, false);
	}

}
