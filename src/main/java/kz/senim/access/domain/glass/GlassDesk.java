package kz.senim.access.domain.glass;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import kz.senim.access.domain.glass.GlassStore.Called;
import kz.senim.access.domain.glass.Opened.Answer;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.Uuids;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Breaks the glass: one client, an hour, with a reason; tells others at once.
 */
@Service
@Transactional
public class GlassDesk {

	/** How long it lasts. */
	public static final Duration LASTS = Duration.ofMinutes(60);

	/** Working days until an opening that nobody reviewed goes to the next supervisor. */
	public static final int REVIEW_DAYS = 2;

	private final GlassStore store;

	private final GlassNotices notices;

	private final GlassTrail trail;

	private final FormKeys formKeys;

	private final GlassTerms terms;

	GlassDesk(GlassStore store, GlassNotices notices, GlassTrail trail, FormKeys formKeys, GlassTerms terms) {
		this.store = store;
		this.notices = notices;
		this.trail = trail;
		this.formKeys = formKeys;
		this.terms = terms;
	}

	/** Opens the file, or the emergency card, once for this form. */
	public Opened open(BreakGlass wish) {
		Answer[] answer = new Answer[1];
		String path = this.formKeys.once(wish.formKey(), "break-glass", () -> {
			Broken broken = this.store.breakGlass(Uuids.next(), wish, this.terms.end(this.terms.now()),
					this.terms.reviewBy());
			answer[0] = broken.answer();
			if (broken.fresh()) {
				UUID id = Objects.requireNonNull(broken.id());
				this.notices.opened(broken, wish.number());
				this.trail.opened(id, broken, wish);
			}
			return (broken.answer() == Answer.CARD) ? "/access/" + broken.id() : "/clients/" + broken.client();
		});
		Answer known = (answer[0] != null) ? answer[0] : (path.startsWith("/access/") ? Answer.CARD : Answer.FILE);
		return new Opened(known, path);
	}

	/** Ends it before its time; once more changes nothing. */
	public void end(UUID id) {
		GlassView glass = require(id);
		if (this.store.end(id, this.terms.now())) {
			this.trail.ended(id, glass.file());
		}
	}

	/**
	 * Calls a second person, who is named on the file; looks alike where there is none.
	 */
	public void callSecond(UUID id) {
		GlassView glass = require(id);
		if (!this.store.call(id, this.terms.now())) {
			return;
		}
		Optional<Called> called = this.store.secondPeople(id);
		this.notices.called(id, glass.number(), called.map(Called::client).orElse(null),
				called.map(Called::named).orElse(List.of()));
		this.trail.called(id, called.map(Called::client).orElse(null));
	}

	private GlassView require(UUID id) {
		return this.store.find(id).orElseThrow(() -> new NotFound("glass"));
	}

}
