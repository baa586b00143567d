package kz.senim.diagnosis.similar;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * By what conflicts are compared: codes of lists only, no words and no names, so that
 * lesson cards without a person can be compared too.
 *
 * @param causes codes of causes with their weight
 * @param rights codes of restricted rights with their weight
 * @param dimensions codes of difference dimensions with their weight, such as the greater
 * significance for a side
 * @param acuteness 1–5, or null while unknown
 * @param parties kinds of parties with their number
 */
public record ConflictTraits(Map<String, Integer> causes, Map<String, Integer> rights, Map<String, Integer> dimensions,
		@Nullable Integer acuteness, Map<String, Integer> parties) {

	private static final int MAIN_CAUSE = 2;

	public ConflictTraits {
		causes = positive(causes);
		rights = positive(rights);
		dimensions = positive(dimensions);
		parties = positive(parties);
		if (acuteness != null && (acuteness < 1 || acuteness > 5)) {
			throw new IllegalArgumentException("Acuteness is 1 to 5");
		}
	}

	/** Causes of which the main one, if known, counts twice. */
	public static Map<String, Integer> causes(@Nullable String main, Collection<String> further) {
		Map<String, Integer> causes = counted(further);
		causes.replaceAll((code, count) -> 1);
		if (main != null) {
			causes.put(main, MAIN_CAUSE);
		}
		return causes;
	}

	/** How often each code is there. */
	public static Map<String, Integer> counted(Collection<String> codes) {
		return codes.stream().collect(Collectors.toMap((code) -> code, (code) -> 1, Integer::sum));
	}

	private static Map<String, Integer> positive(Map<String, Integer> weights) {
		if (weights.values().stream().anyMatch((weight) -> weight < 1)) {
			throw new IllegalArgumentException("What is there has a weight of 1 or more");
		}
		return Map.copyOf(weights);
	}

}
