package kz.senim.diagnosis.domain.lesson;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.Conflicts;
import kz.senim.diagnosis.similar.Precedent;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a supervisor release a lesson to everybody as a card without a person, decline it,
 * or take a card back. The link to the conflict stays in the client's file alone.
 */
@Service
public class LessonRelease {

	private final Conflicts conflicts;

	private final LessonStore store;

	private final LessonDesk desk;

	private final LessonBook book;

	private final CurrentActor actor;

	LessonRelease(Conflicts conflicts, LessonStore store, LessonDesk desk, LessonBook book, CurrentActor actor) {
		this.conflicts = conflicts;
		this.store = store;
		this.desk = desk;
		this.book = book;
		this.actor = actor;
	}

	/** Opens a lesson that waits for release. */
	@Transactional
	public Waiting open(ConflictId id) {
		supervisor();
		ConflictSheet sheet = this.conflicts.sheet(id);
		Lesson lesson = this.store.find(id).orElseThrow(() -> new NotFound("lesson " + id));
		this.book.viewed(sheet.ref());
		return new Waiting(sheet, lesson);
	}

	/**
	 * Releases the words, as the supervisor has left them.
	 * @throws RuleViolated if words give somebody away, or the supervisor is a party
	 */
	@Transactional
	public void release(ConflictId id, long version, LessonText text) {
		ConflictSheet sheet = decide(id, version);
		this.desk.check(text, sheet);
		UUID card = this.store.release(id, text, supervisor().requireStaff(), this.book.now());
		this.book.changed("lesson.released", sheet.ref(), Map.of("precedent", card.toString()));
	}

	/** Says why the lesson is not for others. */
	@Transactional
	public void decline(ConflictId id, long version, String reason) {
		ConflictSheet sheet = decide(id, version);
		this.store.decline(id, reason, supervisor().requireStaff(), this.book.now());
		this.book.changed("lesson.declined", sheet.ref(), Map.of("length", reason.length()));
	}

	/** Takes a card off the shelf, with the reason. */
	@Transactional
	public void withdraw(UUID card, String reason) {
		if (!this.store.withdraw(card, reason, supervisor().requireStaff(), this.book.now())) {
			throw new NotFound("precedent " + card);
		}
		this.book.noted("precedent.withdrawn", Map.of("precedent", card.toString()));
	}

	/** A card for the page that takes it back. */
	@Transactional(readOnly = true)
	public Precedent card(UUID id) {
		supervisor();
		return this.store.shelf()
			.stream()
			.filter((card) -> card.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("precedent " + id));
	}

	private ConflictSheet decide(ConflictId id, long version) {
		Actor person = supervisor();
		ConflictSheet sheet = this.conflicts.sheet(id);
		Lesson lesson = this.store.hold(id).orElseThrow(() -> new NotFound("lesson " + id));
		if (lesson.version() != version) {
			throw new StaleVersion(lesson.version(), List.of());
		}
		if (lesson.state() != LessonState.PROPOSED) {
			throw new RuleViolated("diagnosis.lesson.decided");
		}
		if (sheet.involves(person.requireStaff())) {
			throw new RuleViolated("diagnosis.lesson.involved");
		}
		return sheet;
	}

	private Actor supervisor() {
		Actor person = this.actor.require();
		if (!person.is(Role.SUPERVISOR)) {
			throw new Forbidden("release of lessons");
		}
		return person;
	}

	/** A lesson with its conflict. */
	public record Waiting(ConflictSheet sheet, Lesson lesson) {
	}

}
