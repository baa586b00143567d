package kz.senim.diagnosis.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import kz.senim.diagnosis.similar.Similarity.Match;
import kz.senim.diagnosis.similar.Similarity.Trait;
import org.springframework.stereotype.Component;

/**
 * Compares conflicts trait by trait and takes the weighted mean, S = Σ wₖsₖ / Σ wₖ, as in
 * the general coefficient of J. C. Gower (A General Coefficient of Similarity and Some of
 * Its Properties, Biometrics 27, 1971). Of codes sₖ is the weighted Jaccard index Σ
 * min(x, y) / Σ max(x, y) (P. Jaccard 1912, for weights M. Ružička 1958), of the
 * acuteness 1 − |a − b|/4.
 * <p>
 * A trait that neither conflict has says nothing and is left out. One that only one of
 * them has counts as not in common: little that is known makes conflicts little alike,
 * never wholly.
 */
@Component
public class SimilarConflicts {

	private static final double ACUTENESS_RANGE = 4;

	private final SimilaritySettings settings;

	public SimilarConflicts(SimilaritySettings settings) {
		this.settings = settings;
	}

	/** How alike two conflicts are; the same either way round. */
	public Similarity compare(ConflictTraits one, ConflictTraits other) {
		List<Compared> compared = new ArrayList<>();
		codes(Trait.CAUSES, one.causes(), other.causes(), this.settings.causes(), compared);
		codes(Trait.RIGHTS, one.rights(), other.rights(), this.settings.rights(), compared);
		codes(Trait.DIMENSIONS, one.dimensions(), other.dimensions(), this.settings.dimensions(), compared);
		acuteness(one, other, compared);
		codes(Trait.PARTIES, one.parties(), other.parties(), this.settings.parties(), compared);
		double all = compared.stream().mapToDouble(Compared::weight).sum();
		List<Match> matches = compared.stream().map((trait) -> trait.match(all)).toList();
		return new Similarity(Math.min(1, matches.stream().mapToDouble(Match::part).sum()), matches);
	}

	/**
	 * The candidates that are most alike, best first; of equal ones in their own order.
	 * @param atLeast the least figure, 0 to 1
	 */
	public <T> List<Found<T>> best(ConflictTraits wanted, Map<T, ConflictTraits> candidates, double atLeast,
			int limit) {
		return candidates.entrySet()
			.stream()
			.map((entry) -> new Found<>(entry.getKey(), compare(wanted, entry.getValue())))
			.filter((found) -> found.similarity().figure() >= atLeast && found.similarity().figure() > 0)
			.sorted(Comparator.comparingDouble((Found<T> found) -> found.similarity().figure()).reversed())
			.limit(limit)
			.toList();
	}

	private static void codes(Trait trait, Map<String, Integer> one, Map<String, Integer> other, double weight,
			List<Compared> compared) {
		if (one.isEmpty() && other.isEmpty()) {
			return;
		}
		double least = 0;
		double most = 0;
		for (String code : Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct().toList()) {
			int x = one.getOrDefault(code, 0);
			int y = other.getOrDefault(code, 0);
			least += Math.min(x, y);
			most += Math.max(x, y);
		}
		List<String> common = one.keySet().stream().filter(other::containsKey).sorted().toList();
		compared.add(new Compared(trait, least / most, weight, common));
	}

	private void acuteness(ConflictTraits one, ConflictTraits other, List<Compared> compared) {
		Integer a = one.acuteness();
		Integer b = other.acuteness();
		if (a != null && b != null) {
			double share = 1 - Math.abs(a - b) / ACUTENESS_RANGE;
			compared.add(new Compared(Trait.ACUTENESS, share, this.settings.acuteness(), List.of()));
		}
		else if (a != null || b != null) {
			compared.add(new Compared(Trait.ACUTENESS, 0, this.settings.acuteness(), List.of()));
		}
	}

	/** A candidate with its similarity. */
	public record Found<T>(T candidate, Similarity similarity) {
	}

	private record Compared(Trait trait, double share, double weight, List<String> common) {

		Match match(double all) {
			return new Match(this.trait, this.share, (all > 0) ? this.share * this.weight / all : 0, this.common);
		}

	}

}
