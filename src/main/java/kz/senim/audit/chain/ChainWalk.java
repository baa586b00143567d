package kz.senim.audit.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Walks along the chain from its first row and stops at the first that is wrong.
 */
final class ChainWalk {

	private final MessageDigest sha256 = sha256();

	private final Deque<Anchor> ahead;

	private Head head = Head.NONE;

	private long anchored;

	private @Nullable String problem;

	ChainWalk(List<Anchor> anchors) {
		this.ahead = new ArrayDeque<>(
				anchors.stream().sorted(Comparator.comparingLong((anchor) -> anchor.head().count())).toList());
	}

	/** Goes one row on; false at the first that is wrong. */
	boolean pass(ChainRow row) {
		this.problem = wrong(row);
		if (this.problem == null) {
			this.head = Head.of(row.position(), row.hash());
			this.problem = passAnchors();
		}
		return this.problem == null;
	}

	/** After the last row: what was anchored must have come by. */
	void end() {
		if (this.problem == null && !this.ahead.isEmpty()) {
			Anchor missed = this.ahead.getFirst();
			this.problem = "row %d: missing, the chain ends at row %d, but had %d rows at %s (tail cut)"
				.formatted(this.head.count() + 1, this.head.count(), missed.head().count(), missed.at());
		}
	}

	Head head() {
		return this.head;
	}

	@Nullable String problem() {
		return this.problem;
	}

	private @Nullable String wrong(ChainRow row) {
		if (row.position() != this.head.count() + 1) {
			return "row %d: missing, row %d follows row %d".formatted(this.head.count() + 1, row.position(),
					this.head.count());
		}
		if (!HexFormat.of().formatHex(row.previous()).equals(this.head.hash())) {
			return "row %d (%s): does not continue the row before".formatted(row.position(), row.event());
		}
		if (row.values() == null) {
			return "row %d (%s): deleted from the trail".formatted(row.position(), row.event());
		}
		if (!row.isIntact(this.sha256)) {
			return "row %d (%s): changed after it was sealed".formatted(row.position(), row.event());
		}
		return null;
	}

	private @Nullable String passAnchors() {
		while (!this.ahead.isEmpty() && this.ahead.getFirst().head().count() == this.head.count()) {
			Anchor anchor = this.ahead.removeFirst();
			if (!anchor.head().equals(this.head)) {
				return "row %d: one of the rows %d to %d was rewritten, they are not those anchored at %s"
					.formatted(this.anchored + 1, this.anchored + 1, this.head.count(), anchor.at());
			}
			this.anchored = this.head.count();
		}
		return null;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
