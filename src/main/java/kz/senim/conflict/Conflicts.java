package kz.senim.conflict;

import java.time.LocalDate;
import java.util.List;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Conflict cases for higher modules; all calls ask the client's door first and join the
 * caller's transaction.
 */
public interface Conflicts {

	/**
	 * The conflict, if it is visible.
	 * @throws kz.senim.kernel.NotFound if unknown or not visible
	 */
	ConflictRef require(ConflictId id);

	/** The client's open conflicts that the acting person may see, sharpest first. */
	List<ConflictRef> open(ClientId client);

	/**
	 * Moves a conflict along its life cycle: the table, then the gate.
	 * @throws kz.senim.kernel.RuleViolated if the move is not allowed or the gate misses
	 * something
	 */
	void move(ConflictId id, ConflictStatus to, @Nullable String reason);

	/**
	 * Whether this person is a party of the conflict or its worker (then no reviewer).
	 */
	boolean involves(ConflictId id, StaffId person);

	/** Whether this person is a party of the conflict, not only its worker. */
	boolean isParty(ConflictId id, StaffId person);

	/** Whether gestures and joint talks are locked because a party hurt another one. */
	boolean pairLocked(ConflictId id);

	/** Whether the client was hurt and is locked against the person who hurt. */
	boolean hurt(ClientId client);

	/** The closing state, the lesson and the recheck, as the review decided. */
	void close(ConflictId id, ConflictStatus closing, @Nullable String reason);

	/** All that is stated about the conflict. */
	ConflictSheet sheet(ConflictId id);

	/** Chooses the behaviour model, also as an experiment in a talk. */
	void chooseModel(ConflictId id, BehaviourModel model, String reason, boolean experiment);

	/**
	 * Something that belongs to the conflict is edited by a higher module: guards and
	 * raises the version.
	 * @throws kz.senim.kernel.StaleVersion without differences, if the conflict was
	 * changed since that version
	 */
	void edit(ConflictId id, long version);

	/**
	 * Told in the transaction of every move; {@code takenBack} if a move was undone, then
	 * {@code from} is the state that is left.
	 */
	record Moved(ConflictRef conflict, ConflictStatus from, ConflictStatus to, @Nullable String reason,
			boolean takenBack) {
	}

	/**
	 * A conflict as others refer to it.
	 *
	 * @param acuteness 1–5, or null while unknown
	 * @param recheckOn when the settlement is looked at again, or null
	 */
	record ConflictRef(ConflictId id, String number, ClientId client, String title, ConflictStatus status,
			@Nullable Integer acuteness, StaffId worker, int cycle, @Nullable String proposedClosing,
			@Nullable LocalDate recheckOn, long version) {
	}

}
