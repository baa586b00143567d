package kz.senim.client.domain.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it was recorded. It is never changed, only withdrawn.
 */
@Entity
class Consent {

	@Id
	private UUID id;

	private UUID clientId;

	@Enumerated(EnumType.STRING)
	private ConsentTerms.Kind kind;

	private @Nullable String textVersion;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 2)
	private @Nullable String language;

	private LocalDate givenOn;

	@Enumerated(EnumType.STRING)
	private ConsentTerms.@Nullable Form form;

	@Enumerated(EnumType.STRING)
	private ConsentTerms.@Nullable Signer signedBy;

	private @Nullable String signerName;

	private @Nullable String operator;

	private @Nullable LocalDate validUntil;

	private @Nullable String dataScope;

	private @Nullable String thirdParties;

	private @Nullable String exceptionReason;

	private UUID recordedBy;

	private Instant recordedAt;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable String withdrawnReason;

	private @Nullable UUID withdrawnBy;

	@SuppressWarnings("NullAway.Init")
	protected Consent() {
	}

	Consent(ClientId client, ConsentTerms terms, StaffId recordedBy, Instant at) {
		this.id = Uuids.next();
		this.clientId = client.value();
		this.kind = terms.kind();
		this.textVersion = terms.textVersion();
		this.language = terms.language();
		this.givenOn = terms.givenOn();
		this.form = terms.form();
		this.signedBy = terms.signedBy();
		this.signerName = terms.signerName();
		this.operator = terms.operator();
		this.validUntil = terms.validUntil();
		this.dataScope = terms.dataScope();
		this.thirdParties = terms.thirdParties();
		this.exceptionReason = terms.exceptionReason();
		this.recordedBy = recordedBy.value();
		this.recordedAt = at;
	}

	/** Ends the consent; what was done under it stays lawful. */
	void withdraw(LocalDate on, String reason, StaffId by, LocalDate today) {
		if (this.withdrawnOn != null) {
			throw new RuleViolated("client.rule.alreadyWithdrawn");
		}
		if (on.isAfter(today)) {
			throw new RuleViolated("client.rule.dateAhead", "on", Map.of());
		}
		if (on.isBefore(this.givenOn)) {
			throw new RuleViolated("client.rule.dateOrder", "on", Map.of());
		}
		this.withdrawnOn = on;
		this.withdrawnReason = reason;
		this.withdrawnBy = by.value();
	}

	UUID id() {
		return this.id;
	}

	boolean belongsTo(ClientId client) {
		return this.clientId.equals(client.value());
	}

	ConsentRow row() {
		ConsentTerms terms = new ConsentTerms(this.kind, this.textVersion, this.language, this.givenOn, this.form,
				this.signedBy, this.signerName, this.operator, this.validUntil, this.dataScope, this.thirdParties,
				this.exceptionReason);
		return new ConsentRow(this.id, terms, new StaffId(this.recordedBy), this.recordedAt, this.withdrawnOn,
				this.withdrawnReason);
	}

}
