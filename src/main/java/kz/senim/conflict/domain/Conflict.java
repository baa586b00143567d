package kz.senim.conflict.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.domain.fact.ModelChoice;
import kz.senim.conflict.domain.fact.MoveRules;
import kz.senim.conflict.domain.fact.Narrative;
import kz.senim.conflict.domain.fact.SettledFacts;
import kz.senim.conflict.domain.store.CaseKey;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A conflict case. Its state changes along {@link ConflictStatus#next()} only; the
 * trigger conflict_status_moves_along_table backs that up.
 */
@Entity
class Conflict {

	static final int CRISIS = 4;

	private static final int DESTRUCTIVE = 5;

	@Id
	private UUID id;

	private String number;

	private UUID clientId;

	@Embedded
	private Narrative narrative;

	@Enumerated(EnumType.STRING)
	private ConflictStatus status = ConflictStatus.DRAFT;

	private Instant statusSince;

	private UUID workerId;

	private @Nullable UUID aroseInContact;

	@JdbcTypeCode(SqlTypes.SMALLINT)
	private @Nullable Integer acuteness;

	private @Nullable UUID careTakenOverBy;

	private @Nullable UUID parentConflictId;

	@JdbcTypeCode(SqlTypes.SMALLINT)
	private Integer cycleNo = 1;

	@Embedded
	private @Nullable ModelChoice model = ModelChoice.NONE;

	@Embedded
	private @Nullable SettledFacts settled;

	private @Nullable Instant closedAt;

	private UUID createdBy;

	private Instant createdAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Conflict() {
	}

	Conflict(ConflictId id, String number, ClientId client, StaffId worker, Narrative narrative, Instant now) {
		this.id = id.value();
		this.number = number;
		this.clientId = client.value();
		this.workerId = worker.value();
		this.createdBy = worker.value();
		this.createdAt = now;
		this.statusSince = now;
		this.narrative = narrative;
	}

	void comesFrom(@Nullable UUID contact, @Nullable ConflictId parent) {
		this.aroseInContact = contact;
		this.parentConflictId = (parent != null) ? parent.value() : null;
	}

	/** The facts may be corrected, but not taken away once they are registered. */
	void tell(Narrative told) {
		requireOpen();
		require(told.facts() != null || this.status == ConflictStatus.DRAFT, "conflict.facts.needed", "facts");
		this.narrative = told;
	}

	/** Level 5 needs the person who takes over the care, except in a draft. */
	void sharpen(@Nullable Integer level, @Nullable StaffId takesOver) {
		requireOpen();
		boolean needed = level != null && level == DESTRUCTIVE && this.status != ConflictStatus.DRAFT;
		require(!needed || takesOver != null, "conflict.acuteness.careNeeded", "careTakenOverBy");
		this.acuteness = level;
		this.careTakenOverBy = (takesOver != null) ? takesOver.value() : null;
	}

	void choose(ModelChoice choice) {
		requireOpen();
		this.model = choice;
	}

	void moveTo(ConflictStatus to, Instant now) {
		require(this.status.canMoveTo(to), "conflict.move.notAllowed", null);
		if (to == ConflictStatus.REOPENED) {
			this.cycleNo++;
		}
		this.status = to;
		this.statusSince = now;
		this.closedAt = to.isOpen() ? null : now;
	}

	/** Undoes a move whose taking-back is recorded. */
	void moveBackTo(ConflictStatus from, Instant since) {
		if (this.status == ConflictStatus.REOPENED) {
			this.cycleNo--;
		}
		this.status = from;
		this.statusSince = since;
		this.closedAt = from.isOpen() ? null : since;
	}

	/** The short way of the levels 1 and 2. */
	void settleShortly(String how, Instant now) {
		require(MoveRules.shortWay(this.status, this.acuteness), "conflict.short.notHere", null);
		this.settled = SettledFacts.shortly(how, this.cycleNo);
		moveTo(ConflictStatus.CLOSED_RESOLVED, now);
	}

	void settle(@Nullable Integer residualTension, @Nullable String madeClear, @Nullable LocalDate recheckOn,
			@Nullable ConflictStatus proposed) {
		require(this.status.isOpen() && this.status != ConflictStatus.REVIEW, "conflict.settlement.notNow", null);
		this.settled = new SettledFacts(settled().shortSettlement(), residualTension, madeClear, proposed, recheckOn,
				this.cycleNo);
	}

	/** What is submitted without an agreement is proposed as not settled. */
	void proposeForReview() {
		if (!settled().isOfCycle(this.cycleNo) || settled().proposedClosing() == null) {
			this.settled = settled().proposing(ConflictStatus.CLOSED_UNRESOLVED);
		}
	}

	void requireOpen() {
		require(this.status.isOpen(), "conflict.closed", null);
	}

	private static void require(boolean allowed, String refusal, @Nullable String field) {
		if (!allowed) {
			throw new RuleViolated(refusal, field, Map.of());
		}
	}

	ConflictStatus status() {
		return this.status;
	}

	SettledFacts settled() {
		return (this.settled != null) ? this.settled : SettledFacts.NONE;
	}

	ClientId client() {
		return new ClientId(this.clientId);
	}

	ConflictRef ref() {
		ConflictStatus proposed = settled().proposedClosing();
		return new ConflictRef(new ConflictId(this.id), this.number, client(), this.narrative.title(), this.status,
				this.acuteness, new StaffId(this.workerId), this.cycleNo, (proposed != null) ? proposed.name() : null,
				settled().recheckOn(), (this.version != null) ? this.version : 0);
	}

	CaseKey key() {
		return new CaseKey(this.id, this.clientId, this.cycleNo);
	}

}
