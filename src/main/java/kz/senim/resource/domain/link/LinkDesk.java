package kz.senim.resource.domain.link;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.Choice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes which conflict feeds which, and takes such a link back.
 */
@Service
public class LinkDesk {

	private static final String NOT_THERE = "resource.error.choose";

	private final Conflicts conflicts;

	private final LinkCandidates candidates;

	private final LinkBook book;

	private final EntityManager entities;

	private final FormKeys keys;

	LinkDesk(Conflicts conflicts, LinkCandidates candidates, LinkBook book, EntityManager entities, FormKeys keys) {
		this.conflicts = conflicts;
		this.candidates = candidates;
		this.book = book;
		this.entities = entities;
		this.keys = keys;
	}

	/** Opens the page of a new link. */
	@Transactional
	public Opened open(ConflictId id) {
		ConflictRef conflict = this.conflicts.require(id);
		List<LinkCandidates.Candidate> found = this.candidates.of(conflict);
		return new Opened(conflict, choices(found, true), choices(found, false));
	}

	private static List<Choice> choices(List<LinkCandidates.Candidate> found, boolean sameClient) {
		return found.stream()
			.filter((one) -> one.sameClient() == sameClient)
			.map((one) -> Choice.of(one.id(), one.number() + " · " + one.title()))
			.toList();
	}

	/**
	 * Notes a link, once for this form key. The conflict itself, one that is over, one
	 * that may not be seen and one that is not there are refused with the same words.
	 * @return the path of the conflict
	 */
	@Transactional
	public String link(UUID key, ConflictId id, AddLink wish) {
		return this.keys.once(key, "conflictlink", () -> {
			ConflictRef here = this.conflicts.require(id);
			if (!here.status().isOpen()) {
				throw new RuleViolated("resource.error.closed");
			}
			ConflictRef there = other(id, wish);
			this.book.add(wish.feeds() ? here : there, wish.feeds() ? there : here, wish);
			return "/conflicts/" + id;
		});
	}

	private ConflictRef other(ConflictId id, AddLink wish) {
		UUID other = wish.other();
		if (other == null || other.equals(id.value())) {
			throw new RuleViolated(NOT_THERE, "other", Map.of());
		}
		try {
			ConflictRef there = this.conflicts.require(new ConflictId(other));
			if (there.status().isOpen()) {
				return there;
			}
		}
		catch (NotFound ex) {
			// The same words as for any other that cannot be chosen.
		}
		throw new RuleViolated(NOT_THERE, "other", Map.of());
	}

	/** Opens the page on which a link is taken back. */
	@Transactional
	public Ending openEnd(ConflictId id, UUID link) {
		ConflictRef conflict = this.conflicts.require(id);
		return new Ending(conflict, this.book.one(conflict, link));
	}

	/**
	 * Takes a link back.
	 * @param version the version of the link at which the page was opened
	 */
	@Transactional
	public void end(ConflictId id, UUID link, long version, String reason) {
		this.conflicts.require(id);
		ConflictLink found = this.entities.find(ConflictLink.class, link);
		if (found == null || !found.joins(id.value())) {
			throw new NotFound("link " + link);
		}
		if (found.version() != version) {
			throw new StaleVersion(found.version(), List.of());
		}
		this.book.end(found, reason);
	}

	/**
	 * The page of a new link.
	 *
	 * @param same open conflicts of the same client
	 * @param others open conflicts of other clients
	 */
	public record Opened(ConflictRef conflict, List<Choice> same, List<Choice> others) {
	}

	/** The page on which a link is taken back. */
	public record Ending(ConflictRef conflict, LinkView link) {
	}

}
