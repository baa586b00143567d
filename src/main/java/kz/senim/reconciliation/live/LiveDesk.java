package kz.senim.reconciliation.live;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import kz.senim.conflict.BehaviourModel;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.TalkId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes a talk while it goes on. Each entry is kept in a transaction of its own, once for
 * each form, however often it is sent.
 */
@Service
public class LiveDesk {

	private final LiveRules rules;

	private final LiveReading reading;

	private final LiveStore store;

	private final LiveEffects effects;

	private final Keys keys;

	LiveDesk(LiveRules rules, LiveReading reading, LiveStore store, LiveEffects effects, Keys keys) {
		this.rules = rules;
		this.reading = reading;
		this.store = store;
		this.effects = effects;
		this.keys = keys;
	}

	/**
	 * Begins a live talk, or joins the one that runs.
	 * @return the path of the live talk
	 * @throws kz.senim.kernel.RuleViolated if the pair is locked, the conflict is not in
	 * talks, the acting person is a party of it, or the time is wrong
	 */
	@Transactional
	public String begin(UUID key, ConflictId id, Instant startedAt, @Nullable BehaviourModel model) {
		return this.keys.forms.once(key, "live", () -> {
			ConflictRef conflict = this.rules.open(id);
			UUID session = Uuids.next();
			Instant now = this.keys.clock.instant();
			this.rules.started(id, startedAt, now);
			if (this.store.begin(session, conflict, startedAt, model)) {
				this.effects.begun(conflict, session);
			}
			else {
				session = this.reading.running(id).orElseThrow().id();
			}
			return path(session);
		});
	}

	/** Adds an entry. */
	@Transactional
	public void add(UUID key, UUID live, LiveEntry.What what) {
		LiveSession seen = this.reading.require(live);
		this.keys.forms.once(key, "liveEntry", () -> {
			ConflictRef conflict = this.rules.open(seen.conflict());
			LiveSession session = this.rules.running(this.reading.hold(live));
			LiveRules.check(what);
			this.effects.noted(session, this.store.add(session, what), what);
			if (what.model() != null) {
				this.effects.switched(conflict, what.model());
			}
			return path(live);
		});
	}

	/** Takes an own entry back; one that is taken back already stays so. */
	@Transactional
	public void takeBack(UUID live, UUID entry) {
		LiveSession session = this.reading.require(live);
		this.rules.open(session.conflict());
		this.rules.running(this.reading.hold(live));
		LiveEntry found = this.reading.course(session)
			.entries()
			.stream()
			.filter((one) -> one.id().equals(entry) && one.by().equals(this.store.me()))
			.findFirst()
			.orElseThrow(() -> new NotFound("entry " + entry));
		if (this.store.takeBack(session, found)) {
			this.effects.takenBack(session, found);
		}
	}

	/**
	 * Ends the live talk and makes the record of it. Where the pair was locked meanwhile
	 * it ends without a record of a joint talk.
	 * @return the path of the record, or of the conflict
	 */
	@Transactional
	public String end(EndLive wish) {
		LiveSession seen = this.reading.require(wish.session());
		return this.keys.forms.once(wish.key(), "liveEnd", () -> {
			ConflictRef conflict = this.rules.ending(seen.conflict());
			LiveSession session = this.reading.holdAlone(wish.session());
			if (!session.isRunning()) {
				return after(session);
			}
			TalkId talk = this.rules.locked(conflict.id()) ? null
					: this.effects.record(conflict, session, this.reading.course(session), wish);
			this.store.end(session, talk);
			this.effects.ended(session);
			return (talk != null) ? "/talks/" + talk : "/conflicts/" + conflict.id();
		});
	}

	private static String after(LiveSession session) {
		TalkId talk = session.talk();
		return (talk != null) ? "/talks/" + talk : "/conflicts/" + session.conflict();
	}

	private static String path(UUID session) {
		return "/live/" + session;
	}

	/** What makes an entry one, and when. */
	@org.springframework.stereotype.Component
	record Keys(FormKeys forms, Clock clock) {
	}

}
