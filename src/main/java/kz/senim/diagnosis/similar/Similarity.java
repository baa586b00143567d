package kz.senim.diagnosis.similar;

import java.util.List;

/**
 * How alike two conflicts are.
 *
 * @param figure 0 nothing in common to 1 alike in all that is recorded
 * @param matches one for each trait that is recorded of either; their parts add up to the
 * figure
 */
public record Similarity(double figure, List<Match> matches) {

	public Similarity {
		matches = List.copyOf(matches);
	}

	/** The traits that have something in common, the one that says most first. */
	public List<Match> inCommon() {
		return this.matches.stream()
			.filter((match) -> match.part() > 0)
			.sorted((one, other) -> Double.compare(other.part(), one.part()))
			.toList();
	}

	/**
	 * One trait compared.
	 *
	 * @param share how alike it is, 0 to 1
	 * @param part what it adds to the figure, 0 to 1
	 * @param common codes that both have, in alphabetical order; none for the acuteness
	 */
	public record Match(Trait trait, double share, double part, List<String> common) {

		public Match {
			common = List.copyOf(common);
		}

	}

	/** What is compared. */
	public enum Trait {

		CAUSES, RIGHTS, DIMENSIONS, ACUTENESS, PARTIES

	}

}
