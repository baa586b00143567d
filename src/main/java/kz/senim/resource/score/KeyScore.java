package kz.senim.resource.score;

import kz.senim.kernel.id.ConflictId;

/**
 * The key score of a conflict and why it is so.
 *
 * @param parts the three parts, weighted: they add up to the score
 * @param influenceOut Σⱼ Tᵢⱼ·aⱼ/5: how much it feeds others, directly and through others,
 * counted by their acuteness; not normalised, 0 or more
 * @param influenceIn Σⱼ Tⱼᵢ: how much others feed it; shown, and no part of the score
 * @param reachable how many other conflicts can be reached over links of strength 2 or
 * more
 * @param reachShare that number by the number of all other conflicts, 0 to 1
 */
public record KeyScore(ConflictId id, Parts parts, double influenceOut, double influenceIn, int reachable,
		double reachShare) {

	/** The score, 0 to 1. */
	public double key() {
		return this.parts.influence() + this.parts.acuteness() + this.parts.reach();
	}

	/**
	 * What the score is made of; each part is at most its weight.
	 *
	 * @param influence influence on others, by that of the most influential conflict
	 * @param acuteness own acuteness by 5
	 * @param reach share of the other conflicts that can be reached
	 */
	public record Parts(double influence, double acuteness, double reach) {

		/**
		 * The part that says most; of equal ones influence before reach before acuteness.
		 */
		public Part dominant() {
			if (this.influence >= this.reach && this.influence >= this.acuteness && this.influence > 0) {
				return Part.INFLUENCE;
			}
			return (this.reach >= this.acuteness && this.reach > 0) ? Part.REACH : Part.ACUTENESS;
		}

	}

	/** Names of the parts. */
	public enum Part {

		INFLUENCE, ACUTENESS, REACH

	}

}
