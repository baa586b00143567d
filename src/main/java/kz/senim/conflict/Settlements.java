package kz.senim.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import kz.senim.conflict.domain.fact.ClosingProposal;
import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;

/**
 * What a settlement of a conflict consists of, kept per cycle; all calls ask the client's
 * door first and join the caller's transaction.
 */
public interface Settlements {

	/**
	 * What stands now; of an earlier cycle only the questions, without its answers.
	 * @throws kz.senim.kernel.NotFound if unknown or not visible
	 */
	Settlement of(ConflictId id);

	/**
	 * Keeps the whole settlement of the running cycle and proposes the closing state.
	 * Anything may still be missing; the gate to AGREED asks for all.
	 * @throws kz.senim.kernel.StaleVersion if the conflict was changed since that version
	 * @throws kz.senim.kernel.RuleViolated if the conflict is closed or in review
	 */
	void record(ConflictId id, Answers answers);

	/**
	 * A settlement as it stands.
	 *
	 * @param residualTension 0–10, or null while unknown
	 * @param proposed the closing state by the rule of the relative resolution, or null
	 * while it cannot be said
	 */
	record Settlement(ConflictId id, long version, List<PartyDegree> parties, List<RightAnswer> rights,
			List<Term> terms, @Nullable Integer residualTension, @Nullable String madeClear,
			@Nullable LocalDate recheckOn, @Nullable ConflictStatus proposed) {

		/** The closing state by the rule alone, or null while it cannot be said. */
		public @Nullable ConflictStatus byAnswers() {
			return ClosingProposal.of(this.parties.stream().map(PartyDegree::degree).filter(Objects::nonNull).toList(),
					this.residualTension,
					this.rights.stream().map(RightAnswer::restored).filter(Objects::nonNull).toList());
		}

	}

	/**
	 * How far the conflict is settled for one party, in per cent.
	 *
	 * @param kind code of the list {@code conflict_party}
	 */
	record PartyDegree(UUID party, String kind, String name, @Nullable Integer degree) {
	}

	/**
	 * One restricted right with its answer.
	 *
	 * @param code code of the list {@code right_restricted}
	 * @param holder whose right it is, or null
	 * @param holderWords the answer in the holder's words
	 */
	record RightAnswer(UUID right, String code, @Nullable String holder, @Nullable RightRestored restored,
			@Nullable String holderWords) {
	}

	/** Who does what by when. */
	record Term(String who, String what, LocalDate byWhen) {
	}

	/**
	 * What the settlement page sends.
	 *
	 * @param version the version at which the page was opened
	 * @param degrees 0–100 by party
	 * @param rights answers by right
	 * @param closing the closing state that the worker proposes instead of the rule, or
	 * null
	 */
	record Answers(long version, Map<UUID, Integer> degrees, Map<UUID, Restored> rights, List<Term> terms,
			@Nullable Integer residualTension, @Nullable String madeClear, @Nullable LocalDate recheckOn,
			@Nullable ConflictStatus closing) {

		public Answers(long version, Map<UUID, Integer> degrees, Map<UUID, Restored> rights, List<Term> terms,
				@Nullable Integer residualTension, @Nullable String madeClear, @Nullable LocalDate recheckOn) {
			this(version, degrees, rights, terms, residualTension, madeClear, recheckOn, null);
		}

	}

	/** Whether a right stands again, in the holder's words. */
	record Restored(RightRestored restored, @Nullable String holderWords) {
	}

}
