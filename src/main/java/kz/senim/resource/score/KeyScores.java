package kz.senim.resource.score;

import java.util.List;

import kz.senim.kernel.id.ConflictId;

/**
 * Key scores of the conflicts that one person may see.
 *
 * @param scores one for each conflict, in the order of the graph
 * @param keyConflicts the key ones, highest first: several, or none
 * @param links number of links between them; none: the scores are acuteness only
 * @param linkedConflicts number of conflicts with at least one link
 */
public record KeyScores(List<KeyScore> scores, List<ConflictId> keyConflicts, int links, int linkedConflicts) {

	private static final int DESCRIBED_FROM = 3;

	public KeyScores {
		scores = List.copyOf(scores);
		keyConflicts = List.copyOf(keyConflicts);
	}

	/** Whether any link is recorded. */
	public boolean linked() {
		return this.links > 0;
	}

	/** Whether there are enough linked conflicts to speak of a key one. */
	public boolean enough() {
		return this.linkedConflicts >= DESCRIBED_FROM;
	}

	public boolean isKey(ConflictId id) {
		return this.keyConflicts.contains(id);
	}

	/**
	 * The score of a conflict.
	 * @throws IllegalArgumentException if it is not among them
	 */
	public KeyScore of(ConflictId id) {
		return this.scores.stream()
			.filter((score) -> score.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Not among these conflicts"));
	}

}
