package kz.senim.access.domain.zone;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.access.domain.card.EmergencyCards;
import kz.senim.access.domain.glass.GlassTerms;
import kz.senim.access.domain.zone.ContactStore.Sealed;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contact data of a client in hiding: for the people named on the file only, and every
 * attempt of another is told.
 */
@Service
@Transactional
public class ProtectedZone {

	private static final String HIDDEN = "••••";

	private final EmergencyCards names;

	private final ContactStore contacts;

	private final ReleaseStore releases;

	private final ZoneDoor door;

	private final GlassTerms terms;

	ProtectedZone(EmergencyCards names, ContactStore contacts, ReleaseStore releases, ZoneDoor door, GlassTerms terms) {
		this.names = names;
		this.contacts = contacts;
		this.releases = releases;
		this.door = door;
		this.terms = terms;
	}

	/** Asks at the door, before anything else; tells of an attempt. */
	public Entry enter(ClientId client) {
		return this.names.named(client) ? Entry.NAMED : this.door.refuse(client);
	}

	/** What there is, hidden. */
	public ZoneView page(ClientId client) {
		requireNamed(client);
		this.door.trail().viewed("protected", client, null);
		Optional<Sealed> now = this.contacts.find(client);
		return new ZoneView(this.door.number(client), now.map(Sealed::address).isPresent(),
				now.map(Sealed::phone).isPresent(), now.map(Sealed::note).isPresent(),
				now.map((row) -> row.changedAt().toInstant()).orElse(null), this.releases.of(client),
				now.map(Sealed::version).orElse(0L));
	}

	/** The data in full, on the record. */
	public ProtectedContact reveal(ClientId client) {
		requireNamed(client);
		Sealed now = this.contacts.find(client).orElseThrow(() -> new NotFound("protected contact"));
		this.door.trail().viewed("protected.revealed", client, now.id());
		return this.contacts.open(now);
	}

	/** Changes the data. */
	public void save(ClientId client, ChangeContact wish) {
		requireNamed(client);
		Sealed now = this.contacts.find(client).orElse(null);
		long version = (now != null) ? now.version() : 0;
		if (version != wish.version()) {
			throw new StaleVersion(version, differences(wish, now));
		}
		UUID id = this.contacts.write(client, wish, now, this.door.me(), this.terms.now().atOffset(ZoneOffset.UTC))
			.orElseThrow(() -> new StaleVersion(version + 1, differences(wish, now)));
		this.door.trail()
			.changed("protected.changed", "protected_contact", id, client, Map.of("fields", changed(wish)));
	}

	private void requireNamed(ClientId client) {
		if (!this.names.named(client)) {
			throw new NotFound("protected contact");
		}
	}

	private static List<String> changed(ChangeContact wish) {
		List<String> fields = new ArrayList<>();
		if (wish.address() != null || wish.addressGone()) {
			fields.add("address");
		}
		if (wish.phone() != null || wish.phoneGone()) {
			fields.add("phone");
		}
		if (wish.note() != null || wish.noteGone()) {
			fields.add("note");
		}
		return fields;
	}

	/** What stands on file stays hidden also here. */
	private static List<Difference> differences(ChangeContact wish, @Nullable Sealed now) {
		List<Difference> all = new ArrayList<>();
		all.add(difference("address", wish.address(), (now != null) ? now.address() : null));
		all.add(difference("phone", wish.phone(), (now != null) ? now.phone() : null));
		all.add(difference("note", wish.note(), (now != null) ? now.note() : null));
		return all;
	}

	private static Difference difference(String field, @Nullable String mine, byte @Nullable [] theirs) {
		return new Difference(field, "access.zone." + field, mine, (theirs != null) ? HIDDEN : null, null);
	}

}
