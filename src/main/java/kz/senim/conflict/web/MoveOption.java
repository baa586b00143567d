package kz.senim.conflict.web;

import java.util.List;
import java.util.stream.Stream;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.domain.fact.MoveRules;
import kz.senim.kernel.Actor;

/**
 * A next move as a button.
 *
 * @param asks whether it needs a reason first
 */
record MoveOption(ConflictStatus to, boolean asks) {

	/** What the person may do next by hand, cancelling apart. */
	static List<MoveOption> of(ConflictStatus from, Actor actor) {
		return moves(from, actor).filter((to) -> to != ConflictStatus.CANCELLED)
			.map((to) -> new MoveOption(to, MoveRules.needsReason(from, to)))
			.toList();
	}

	static boolean cancel(ConflictStatus from, Actor actor) {
		return moves(from, actor).anyMatch((to) -> to == ConflictStatus.CANCELLED);
	}

	private static Stream<ConflictStatus> moves(ConflictStatus from, Actor actor) {
		return (actor.role() == null) ? Stream.empty() : MoveRules.byHand(from, actor.role()).stream();
	}

}
