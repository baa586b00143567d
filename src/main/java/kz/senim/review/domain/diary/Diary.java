package kz.senim.review.domain.diary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.audit.AuditTrail;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The diary of the acting person. The trail keeps that an entry was written, shared or
 * erased, never what stood in it.
 */
@Service
public class Diary {

	private static final String TABLE = "reflection";

	private final DiaryStore store;

	private final StaffDirectory staff;

	private final FormKeys keys;

	private final CurrentActor actor;

	private final AuditTrail trail;

	Diary(DiaryStore store, StaffDirectory staff, FormKeys keys, CurrentActor actor, AuditTrail trail) {
		this.store = store;
		this.staff = staff;
		this.keys = keys;
		this.actor = actor;
		this.trail = trail;
	}

	/** What the acting person wrote, and what others shared, newest first. */
	@Transactional(readOnly = true)
	public Pages pages() {
		StaffId me = me();
		List<Entry> all = this.store.readable();
		return new Pages(all.stream().filter((one) -> one.author().equals(me)).toList(),
				all.stream().filter((one) -> !one.author().equals(me)).toList(),
				this.staff.byId(all.stream()
					.flatMap((one) -> Stream.of(one.author(), one.sharedWith()))
					.filter(Objects::nonNull)
					.distinct()
					.toList()));
	}

	/**
	 * @throws NotFound if it is private to somebody else
	 */
	@Transactional(readOnly = true)
	public EntryPage open(UUID id) {
		Entry entry = this.store.find(id).orElseThrow(() -> new NotFound("diary " + id));
		return new EntryPage(entry, entry.author().equals(me()), this.staff.get(entry.author()),
				supervisor(entry.author()));
	}

	/**
	 * Writes once for this form key.
	 * @return the path of the entry
	 */
	@Transactional
	public String write(WriteEntry wish) {
		if (!wish.saysSomething()) {
			throw new RuleViolated("review.diary.error.empty", "note", Map.of());
		}
		return this.keys.once(wish.key(), "diary", () -> {
			UUID id = this.store.add(me(), wish);
			this.trail.changed("diary.written", TABLE, id, null, Map.of());
			return "/diary/" + id;
		});
	}

	/** Lets the own supervisor read it, or takes that back. */
	@Transactional
	public void share(UUID id, long version, boolean share) {
		own(id);
		StaffId with = share
				? supervisor(me()).map(StaffRef::id).orElseThrow(() -> new RuleViolated("review.diary.error.nobody"))
				: null;
		if (!this.store.share(id, version, with)) {
			throw new StaleVersion(own(id).version(), List.of());
		}
		this.trail.changed("diary.shared", TABLE, id, null, Map.of("shared", share));
	}

	/** Erases it for good. */
	@Transactional
	public void erase(UUID id, long version) {
		Entry entry = own(id);
		if (!this.store.erase(id, version)) {
			throw new StaleVersion(entry.version(), List.of());
		}
		this.trail.changed("diary.erased", TABLE, id, null, Map.of());
	}

	private Entry own(UUID id) {
		return this.store.find(id)
			.filter((entry) -> entry.author().equals(me()))
			.orElseThrow(() -> new NotFound("diary " + id));
	}

	private Optional<StaffRef> supervisor(StaffId author) {
		var team = this.staff.get(author).team();
		return (team == null) ? Optional.empty()
				: this.staff.supervisorsAbove(team).stream().filter((one) -> !one.id().equals(author)).findFirst();
	}

	private StaffId me() {
		return this.actor.require().requireStaff();
	}

	/** The own entries and those that others shared. */
	public record Pages(List<Entry> own, List<Entry> shared, Map<StaffId, StaffRef> people) {
	}

	/** An entry; {@code supervisor} is whom it can be shared with. */
	public record EntryPage(Entry entry, boolean mine, StaffRef author, Optional<StaffRef> supervisor) {
	}

}
