package kz.senim.reconciliation.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.TalkId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares talks and records them afterwards; each form once, however often it is sent.
 */
@Service
public class TalkDesk {

	/** Name of the form of a talk, for drafts and keys. */
	public static final String FORM = "talk";

	/** Name of the form of a preparation. */
	public static final String PREPARATION = "talkPreparation";

	private final TalkRules rules;

	private final TalkStore store;

	private final FormKeys keys;

	private final TalkEffects effects;

	private final Clock clock;

	TalkDesk(TalkRules rules, TalkStore store, FormKeys keys, TalkEffects effects, Clock clock) {
		this.rules = rules;
		this.store = store;
		this.keys = keys;
		this.effects = effects;
		this.clock = clock;
	}

	/**
	 * Keeps what stands ready for the talk.
	 * @return the path of the form for afterwards
	 */
	@Transactional
	public String prepare(PrepareTalk wish) {
		return this.keys.once(wish.key(), PREPARATION, () -> {
			ConflictRef conflict = this.rules.talking(wish.conflict());
			this.rules.check(wish);
			this.effects.prepared(conflict, this.store.prepare(conflict, wish), wish);
			return "/conflicts/" + conflict.id();
		});
	}

	/**
	 * Records a talk that was held.
	 * @return the path of the talk
	 * @throws kz.senim.kernel.RuleViolated if the pair is locked, the conflict is not in
	 * talks, or the record contradicts itself
	 */
	@Transactional
	public String record(RecordTalk wish) {
		return this.keys.once(wish.key(), FORM, () -> {
			Instant now = this.clock.instant();
			ConflictRef conflict = this.rules.talking(wish.conflict());
			this.rules.check(wish, now);
			boolean late = TalkRules.late(wish, now);
			TalkId talk = this.store.add(conflict, wish, late);
			this.store.prepared(conflict, talk);
			this.effects.recorded(conflict, talk, wish, late);
			return "/talks/" + talk;
		});
	}

	/** Moves the conflict on to talks, if its gates allow; once for each form. */
	@Transactional
	public void begin(UUID key, ConflictId id, @Nullable String reason) {
		this.keys.once(key, "talkBegin", () -> {
			this.effects.begin(id, reason);
			return "/conflicts/" + id;
		});
	}

}
