package kz.senim.contact.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import kz.senim.contact.domain.entry.CommunicationStyle;
import kz.senim.contact.domain.entry.Degree;
import kz.senim.contact.domain.entry.LogContact;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.StaffId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it was logged. Append-only: it can be marked as entered in error, nothing
 * else (the database grants no more).
 */
@Entity
@DynamicUpdate
class Contact {

	static final Duration LATE_AFTER = Duration.ofHours(24);

	@Id
	private UUID id;

	private UUID visitId;

	private UUID clientId;

	private UUID staffId;

	private @Nullable UUID meetingId;

	private boolean firstContact;

	private Instant occurredAt;

	@JdbcTypeCode(SqlTypes.SMALLINT)
	private int minutes;

	private Instant recordedAt;

	private boolean late;

	private String channel;

	private @Nullable String place;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private @Nullable CommunicationStyle style;

	private @Nullable String styleReason;

	private @Nullable String whatHappened;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private String[] quickPhrases;

	@JdbcTypeCode(SqlTypes.SMALLINT)
	private @Nullable Integer tension;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private @Nullable Degree understood;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private String[] listening;

	private boolean clientRetold;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private String[] support;

	private @Nullable String clientWords;

	@Column(name = "client_words_lang")
	private @Nullable String wordsLanguage;

	private @Nullable Instant errorAt;

	private @Nullable UUID errorBy;

	private @Nullable String errorReason;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Contact() {
	}

	/**
	 * @param visit shared by the contacts of one family
	 * @param first whether there was none with this client before
	 */
	Contact(LogContact wish, ClientId client, UUID visit, StaffId worker, Instant now, boolean first) {
		LogContact.Frame frame = wish.frame();
		this.id = ContactId.next().value();
		this.visitId = visit;
		this.clientId = client.value();
		this.staffId = worker.value();
		this.firstContact = first;
		this.occurredAt = frame.occurredAt();
		this.minutes = frame.minutes();
		this.recordedAt = now;
		this.late = isLate(frame.occurredAt(), frame.minutes(), now);
		this.channel = frame.channel();
		this.place = frame.place();
		this.whatHappened = wish.story().whatHappened();
		this.quickPhrases = names(wish.story().phrases());
		this.listening = new String[0];
		this.support = new String[0];
		if (client.equals(wish.client())) {
			this.meetingId = (wish.meeting() != null) ? wish.meeting().value() : null;
			this.tension = wish.marks().tension();
			tell(wish.details());
		}
	}

	private void tell(LogContact.Details details) {
		this.style = details.style();
		this.styleReason = details.styleReason();
		this.understood = details.understood();
		this.listening = names(details.listening());
		this.clientRetold = details.retold();
		this.support = details.support().toArray(String[]::new);
		if (details.words() != null) {
			this.clientWords = details.words().text();
			this.wordsLanguage = details.words().language();
		}
	}

	/** Whether it is written down more than a day after it ended. */
	static boolean isLate(Instant occurredAt, int minutes, Instant now) {
		return now.isAfter(occurredAt.plus(Duration.ofMinutes(minutes)).plus(LATE_AFTER));
	}

	/** Marks it as entered in error; it stays to be read, struck. */
	void enteredInError(String reason, StaffId by, Instant now) {
		if (this.errorAt != null) {
			throw new RuleViolated("contact.error.alreadyMarked");
		}
		this.errorAt = now;
		this.errorBy = by.value();
		this.errorReason = reason;
	}

	private static String[] names(List<? extends Enum<?>> chosen) {
		return chosen.stream().map(Enum::name).toArray(String[]::new);
	}

	ContactId id() {
		return new ContactId(this.id);
	}

	ClientId client() {
		return new ClientId(this.clientId);
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	StaffId worker() {
		return new StaffId(this.staffId);
	}

	Instant occurredAt() {
		return this.occurredAt;
	}

	@Nullable String place() {
		return this.place;
	}

	boolean isLate() {
		return this.late;
	}

	boolean inError() {
		return this.errorAt != null;
	}

}
