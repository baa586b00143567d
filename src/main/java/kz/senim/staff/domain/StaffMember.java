package kz.senim.staff.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An account of a social worker, a supervisor or an admin.
 */
@Entity
@Table(name = "staff")
@DynamicUpdate
class StaffMember {

	@Id
	private UUID id;

	private String login;

	private String surname;

	private String givenName;

	private @Nullable String patronymic;

	@Enumerated(EnumType.STRING)
	private Role role;

	private @Nullable UUID teamId;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 2)
	private String language;

	private short textSize = 100;

	private boolean shortcuts = true;

	@Enumerated(EnumType.STRING)
	private AccountStatus status = AccountStatus.INVITED;

	private @Nullable String passwordHash;

	private Instant createdAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected StaffMember() {
	}

	@SuppressWarnings("NullAway.Init")
	StaffMember(StaffId id, StaffData data, Instant now) {
		this.id = id.value();
		this.createdAt = now;
		describe(data);
	}

	/**
	 * Takes the data; constraint staff_team_for_client_roles backs up the team.
	 */
	final void describe(StaffData data) {
		if (data.role() != Role.ADMIN && data.team() == null) {
			throw new RuleViolated("staff.rule.teamNeeded", "team", Map.of());
		}
		this.login = data.login();
		this.surname = data.surname();
		this.givenName = data.givenName();
		this.patronymic = data.patronymic();
		this.role = data.role();
		this.teamId = (data.team() != null) ? data.team().value() : null;
		this.language = data.language();
	}

	/** Keeps a chosen password; an invited person is active from then on. */
	void choosePassword(String hash) {
		if (this.status == AccountStatus.DISABLED) {
			throw new RuleViolated("staff.rule.disabled");
		}
		this.passwordHash = hash;
		this.status = AccountStatus.ACTIVE;
	}

	/** Constraint staff_active_has_password backs up {@link #enable()}. */
	void disable() {
		this.status = AccountStatus.DISABLED;
	}

	void enable() {
		if (this.status == AccountStatus.DISABLED) {
			this.status = (this.passwordHash != null) ? AccountStatus.ACTIVE : AccountStatus.INVITED;
		}
	}

	void prefer(String language, int textSize, boolean shortcuts) {
		this.language = language;
		this.textSize = (short) textSize;
		this.shortcuts = shortcuts;
	}

	StaffId id() {
		return new StaffId(this.id);
	}

	StaffData data() {
		return new StaffData(this.surname, this.givenName, this.patronymic, this.login, this.role,
				(this.teamId != null) ? new TeamId(this.teamId) : null, this.language);
	}

	AccountStatus status() {
		return this.status;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	Preferences preferences() {
		return new Preferences(this.language, this.textSize, this.shortcuts, this.version);
	}

	long version() {
		return this.version;
	}

}
