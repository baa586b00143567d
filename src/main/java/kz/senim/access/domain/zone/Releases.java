package kz.senim.access.domain.zone;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import kz.senim.access.domain.glass.GlassTerms;
import kz.senim.access.domain.zone.Release.State;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two different people named on the file release protected contact data to an emergency
 * service, in writing: one asks, the other confirms.
 */
@Service
@Transactional
public class Releases {

	private final ReleaseStore store;

	private final ProtectedZone zone;

	private final ReleaseNotices notices;

	private final FormKeys formKeys;

	private final GlassTerms terms;

	Releases(ReleaseStore store, ProtectedZone zone, ReleaseNotices notices, FormKeys formKeys, GlassTerms terms) {
		this.store = store;
		this.zone = zone;
		this.notices = notices;
		this.formKeys = formKeys;
		this.terms = terms;
	}

	/** Asks the other named people; returns the page to show. */
	public String ask(ClientId client, AskRelease wish) {
		ZoneView view = this.zone.page(client);
		if ((wish.address() && !view.address()) || (wish.phone() && !view.phone())
				|| (!wish.address() && !wish.phone())) {
			throw new RuleViolated("access.rule.releaseOfNothing", "address", Map.of());
		}
		return this.formKeys.once(wish.formKey(), "protected-release", () -> {
			UUID id = Uuids.next();
			this.store.insert(id, client, wish, this.notices.me(), this.terms.now());
			this.notices.asked(client, view.number(), id, this.store.others(client), wish);
			return "/clients/" + client + "/protected/releases/" + id;
		});
	}

	/** One release, without the data. */
	public Release open(ClientId client, UUID id) {
		Release release = require(client, id);
		this.notices.trail().viewed("release", client, id);
		return release;
	}

	/**
	 * Confirms or refuses; never one's own wish.
	 * @throws RuleViolated if it was one's own, or is answered
	 */
	public void answer(ClientId client, UUID id, boolean yes) {
		Release release = require(client, id);
		StaffId me = this.notices.me();
		if (me.equals(release.askedBy())) {
			throw new RuleViolated("access.rule.releaseOwn");
		}
		State state = yes ? State.CONFIRMED : State.REFUSED;
		Instant now = this.terms.now();
		if (!this.store.answer(id, state, me, now, yes ? this.terms.end(now) : null)) {
			throw new RuleViolated("access.rule.releaseAnswered");
		}
		this.notices.answered(release, state);
	}

	/**
	 * The text with the data, for either of the two, within the hour; each reading is a
	 * row.
	 */
	public Paper paper(ClientId client, UUID id) {
		Release release = require(client, id);
		if (!release.open() || !release.isOf(this.notices.me())) {
			throw new RuleViolated("access.rule.releaseOver");
		}
		this.store.printed(id, this.terms.now());
		ProtectedContact contact = this.zone.reveal(client);
		this.notices.released(release);
		return new Paper(release, new ProtectedContact(release.address() ? contact.address() : null,
				release.phone() ? contact.phone() : null, null));
	}

	private Release require(ClientId client, UUID id) {
		return this.store.find(client, id).orElseThrow(() -> new NotFound("release"));
	}

	/** What is given to the service. */
	public record Paper(Release release, ProtectedContact contact) {
	}

}
