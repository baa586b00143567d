package kz.senim.resource.domain.link;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One conflict feeds another: a judgement of a person, which may be taken back and is
 * never deleted. The constraints conflict_link_not_itself and conflict_link_once_uk back
 * the desk's refusals up.
 */
@Entity
@DynamicUpdate
class ConflictLink {

	@Id
	private UUID id;

	private UUID conflictId;

	private UUID clientId;

	private UUID fedConflictId;

	private UUID fedClientId;

	@JdbcTypeCode(SqlTypes.SMALLINT)
	private Integer strength;

	private String evidence;

	private UUID linkedBy;

	private Instant linkedAt;

	private @Nullable Instant endedAt;

	private @Nullable UUID endedBy;

	private @Nullable String endReason;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected ConflictLink() {
	}

	ConflictLink(ConflictRef feeding, ConflictRef fed, int strength, String evidence, StaffId by, Instant at) {
		this.id = Uuids.next();
		this.conflictId = feeding.id().value();
		this.clientId = feeding.client().value();
		this.fedConflictId = fed.id().value();
		this.fedClientId = fed.client().value();
		this.strength = strength;
		this.evidence = evidence;
		this.linkedBy = by.value();
		this.linkedAt = at;
	}

	UUID id() {
		return this.id;
	}

	boolean joins(UUID conflict) {
		return conflict.equals(this.conflictId) || conflict.equals(this.fedConflictId);
	}

	UUID client() {
		return this.clientId;
	}

	UUID fedClient() {
		return this.fedClientId;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	boolean isOver() {
		return this.endedAt != null;
	}

	/** Takes the link back; it stays readable with who did so and why. */
	void end(StaffId by, String reason, Instant at) {
		if (isOver()) {
			throw new RuleViolated("resource.error.linkOver");
		}
		this.endedBy = by.value();
		this.endReason = reason;
		this.endedAt = at;
	}

}
