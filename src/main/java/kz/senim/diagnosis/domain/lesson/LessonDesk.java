package kz.senim.diagnosis.domain.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.senim.client.Clients;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what a closed conflict teaches, for its own file first.
 */
@Service
public class LessonDesk {

	private final Conflicts conflicts;

	private final Clients clients;

	private final LessonStore store;

	private final CurrentActor actor;

	private final LessonBook book;

	LessonDesk(Conflicts conflicts, Clients clients, LessonStore store, CurrentActor actor, LessonBook book) {
		this.conflicts = conflicts;
		this.clients = clients;
		this.store = store;
		this.actor = actor;
		this.book = book;
	}

	/** Opens the page of a conflict's lesson. */
	@Transactional
	public Opened open(ConflictId id) {
		ConflictSheet sheet = this.conflicts.sheet(id);
		this.book.viewed(sheet.ref());
		return new Opened(sheet, this.store.find(id));
	}

	/** How far the lesson of a conflict is, for a panel; the door was asked before. */
	public Optional<Lesson> of(ConflictId id) {
		return this.store.find(id);
	}

	/**
	 * Writes the lesson of a closed conflict, or rewrites one that is not released.
	 * @param version the version at which the page was opened, 0 if nothing stood there
	 * @throws StaleVersion without differences if somebody else was quicker
	 */
	@Transactional
	public void write(ConflictId id, long version, LessonText text) {
		ConflictSheet sheet = this.conflicts.sheet(id);
		ConflictRef conflict = sheet.ref();
		if (!conflict.status().isClosed()) {
			throw new RuleViolated("diagnosis.lesson.open");
		}
		Optional<Lesson> stands = this.store.hold(id);
		if (stands.map(Lesson::state).filter((state) -> state == LessonState.RELEASED).isPresent()) {
			throw new RuleViolated("diagnosis.lesson.released");
		}
		check(text, sheet);
		if (!this.store.write(conflict, text, this.actor.require().requireStaff(), this.book.now(), version)) {
			throw new StaleVersion(stands.map(Lesson::version).orElse(0L), List.of());
		}
		this.book.changed("lesson.written", conflict, Map.of("language", text.language()));
	}

	/** Nothing in the words gives somebody away. */
	void check(LessonText text, ConflictSheet sheet) {
		Set<String> names = sheet.parties().stream().map(Party::name).collect(Collectors.toSet());
		names.add(this.clients.require(sheet.ref().client()).fullName());
		Map<String, String> parts = Map.of("situation", text.situation(), "helped", text.helped(), "lesson",
				text.lesson());
		for (String field : List.of("situation", "helped", "lesson")) {
			Set<String> found = Anonymity.found(parts.getOrDefault(field, ""), names);
			if (!found.isEmpty()) {
				throw new RuleViolated("diagnosis.lesson.names", field, Map.of("words", String.join(", ", found)));
			}
		}
	}

	/** A conflict with its lesson, if one is written. */
	public record Opened(ConflictSheet sheet, Optional<Lesson> lesson) {
	}

}
