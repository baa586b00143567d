package kz.senim.client.domain.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.audit.AuditTrail;
import kz.senim.client.SearchSource.Hit;
import kz.senim.client.person.FileNumber;
import kz.senim.client.person.Iin;
import kz.senim.client.person.IinReading;
import kz.senim.client.person.NameKeys;
import kz.senim.client.person.PhoneNumber;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Search of the register. The trail keeps kind, length, a keyed hash, the count and the
 * ids shown, never the words.
 */
@Service
@Transactional
public class SearchDesk {

	/** Longer words are cut. */
	public static final int LONGEST = 100;

	private static final int SHORTEST_PHONE = 4;

	private final SearchRuns runs;

	private final ClientFinder finder;

	private final SearchParts parts;

	private final AuditTrail trail;

	private final Clock clock;

	SearchDesk(SearchRuns runs, ClientFinder finder, SearchParts parts, AuditTrail trail, Clock clock) {
		this.runs = runs;
		this.finder = finder;
		this.parts = parts;
		this.trail = trail;
		this.clock = clock;
	}

	/** Keeps the words; the result is shown under the id. */
	public UUID start(Actor actor, String words) {
		String text = words.strip();
		return this.runs.keep(actor, text.substring(0,
				text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())))));
	}

	/**
	 * What was found, or empty if the search is not this person's or is older than 15
	 * minutes.
	 */
	public Optional<Found> show(UUID id) {
		return this.runs.find(id).map(this::search);
	}

	private Found search(String words) {
		SearchKind kind = kindOf(words);
		List<SearchHit> clients = clients(kind, words);
		String layout = null;
		if (clients.isEmpty() && kind == SearchKind.NAME) {
			for (String candidate : NameKeys.layoutCandidates(words)) {
				clients = this.finder.byName(candidate);
				if (!clients.isEmpty()) {
					layout = candidate;
					break;
				}
			}
		}
		List<Hit> others = this.parts.others(words);
		List<ClientId> shown = Stream
			.concat(clients.stream().map((hit) -> hit.client().id()), others.stream().map(Hit::client))
			.distinct()
			.toList();
		this.trail.listed("search", shown,
				Map.of("kind", kind.name(), "length", words.length(), "hash", this.parts.hash(words)));
		return new Found(words, kind, clients, others, layout);
	}

	private List<SearchHit> clients(SearchKind kind, String words) {
		return switch (kind) {
			case NUMBER -> this.finder.byNumber(FileNumber.normal(words));
			case IIN -> Iin.read(words, today(), true) instanceof IinReading.Accepted accepted
					? this.finder.byIin(this.parts.index(accepted.iin())) : List.of();
			case PHONE -> this.finder.byPhone(phoneDigits(words));
			case NAME -> this.finder.byName(words);
		};
	}

	private static SearchKind kindOf(String words) {
		if (FileNumber.looksLike(words)) {
			return SearchKind.NUMBER;
		}
		if (Iin.looksLike(words)) {
			return SearchKind.IIN;
		}
		boolean digits = words.chars().noneMatch(Character::isLetter)
				&& words.chars().filter(Character::isDigit).count() >= SHORTEST_PHONE;
		return digits ? SearchKind.PHONE : SearchKind.NAME;
	}

	private static String phoneDigits(String words) {
		return PhoneNumber.read(words).map(PhoneNumber::e164).orElseGet(() -> words.replaceAll("[^0-9]", ""));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
	}

	/**
	 * The result of a search.
	 *
	 * @param others hits of other modules (conflicts)
	 * @param layout the words read in another keyboard layout, if only those were found,
	 * or null
	 */
	public record Found(String words, SearchKind kind, List<SearchHit> clients, List<Hit> others,
			@org.jspecify.annotations.Nullable String layout) {

		public boolean isEmpty() {
			return this.clients.isEmpty() && this.others.isEmpty();
		}

		/** Whether there may be more than are shown. */
		public boolean isFull() {
			return this.clients.size() >= ClientFinder.LIMIT;
		}

	}

}
