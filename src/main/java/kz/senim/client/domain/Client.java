package kz.senim.client.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import kz.senim.client.person.NameKeys;
import kz.senim.client.person.PersonName;
import kz.senim.client.person.Sex;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TeamId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A client's file: who the person is and where the work stands.
 */
@Entity
@DynamicUpdate
class Client {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private String number;

	private UUID teamId;

	private @Nullable String surname;

	private @Nullable String givenName;

	private @Nullable String patronymic;

	private @Nullable String codeName;

	private boolean anonymous;

	private @Nullable String addressAs;

	private String sortName;

	private String searchKey;

	private String latinKey;

	private byte @Nullable [] iinSealed;

	private byte @Nullable [] iinIndex;

	private boolean iinConfirmedByDocument;

	private boolean possibleDuplicate;

	private boolean restricted;

	private @Nullable LocalDate birthDate;

	@Convert(converter = SexColumn.class)
	private @Nullable Sex sex;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 2)
	private String language;

	private @Nullable String region;

	private @Nullable Boolean rural;

	private @Nullable String category;

	private @Nullable String requestWords;

	@Enumerated(EnumType.STRING)
	private Urgency urgency;

	@Enumerated(EnumType.STRING)
	private ClientStatus status = ClientStatus.INTAKE;

	private LocalDate statusSince;

	private UUID createdBy;

	private Instant createdAt;

	@SuppressWarnings("NullAway.Init")
	protected Client() {
	}

	/** A new file, in the state of intake. */
	@SuppressWarnings("NullAway.Init")
	Client(ClientId id, String number, TeamId team, ClientDetails details, Registered by) {
		this.id = id.value();
		this.number = number;
		this.teamId = team.value();
		this.createdBy = by.staff().value();
		this.createdAt = by.at();
		this.statusSince = by.today();
		describe(details);
	}

	/** Takes over what the file says of the person. */
	final void describe(ClientDetails details) {
		PersonName name = details.name();
		this.surname = (name != null) ? name.surname() : null;
		this.givenName = (name != null) ? name.given() : null;
		this.patronymic = (name != null) ? name.patronymic() : null;
		this.codeName = details.codeName();
		this.anonymous = details.anonymous();
		this.addressAs = details.addressAs();
		this.sortName = details.sortName(this.restricted, this.number);
		NameKeys keys = details.keys();
		this.searchKey = keys.folded();
		this.latinKey = keys.latin();
		this.birthDate = details.birthDate();
		this.sex = details.sex();
		this.language = details.language();
		this.region = details.region();
		this.rural = details.rural();
		this.category = details.category();
		this.requestWords = details.requestWords();
		this.urgency = details.urgency();
	}

	ClientDetails details() {
		return new ClientDetails(name(), this.codeName, this.anonymous, this.addressAs, this.language, this.birthDate,
				this.sex, this.region, this.rural, this.category, this.requestWords, this.urgency);
	}

	@Nullable PersonName name() {
		return (this.surname != null || this.givenName != null)
				? new PersonName(this.surname, this.givenName, this.patronymic) : null;
	}

	/** Keeps an IIN sealed, or none. Backed by client_iin_whole and client_iin_uk. */
	void identify(@Nullable SealedIin iin) {
		this.iinSealed = (iin != null) ? iin.sealed() : null;
		this.iinIndex = (iin != null) ? iin.index() : null;
		this.iinConfirmedByDocument = iin != null && iin.confirmedByDocument();
	}

	@Nullable SealedIin iin() {
		return (this.iinSealed != null && this.iinIndex != null)
				? new SealedIin(this.iinSealed, this.iinIndex, this.iinConfirmedByDocument) : null;
	}

	/** Moves on to another status; days run forwards. */
	void changeStatus(ClientStatus to, LocalDate on, LocalDate today) {
		if (!this.status.next().contains(to)) {
			throw new RuleViolated("client.rule.statusStep", "to", Map.of());
		}
		if (on.isAfter(today)) {
			throw new RuleViolated("client.rule.dateAhead", "on", Map.of());
		}
		if (on.isBefore(this.statusSince)) {
			throw new RuleViolated("client.rule.dateBeforeLast", "on", Map.of());
		}
		this.status = to;
		this.statusSince = on;
	}

	/** The file goes by its code name, which must not give the name away. */
	void restrict(String codeName) {
		PersonName name = name();
		if (name != null && NameKeys.shareAWord(name.full(), codeName)) {
			throw new RuleViolated("client.restriction.rule.codeName", "codeName", Map.of());
		}
		this.codeName = codeName;
		this.restricted = true;
		describe(details());
	}

	/** Backed by client_iin_uk, from which a possible duplicate stands apart. */
	void unrestrict(boolean iinHeldElsewhere) {
		this.restricted = false;
		this.possibleDuplicate |= iinHeldElsewhere;
		describe(details());
	}

	ClientStatus status() {
		return this.status;
	}

	LocalDate statusSince() {
		return this.statusSince;
	}

	void markPossibleDuplicate() {
		this.possibleDuplicate = true;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	ClientId clientId() {
		return new ClientId(this.id);
	}

	String number() {
		return this.number;
	}

}
