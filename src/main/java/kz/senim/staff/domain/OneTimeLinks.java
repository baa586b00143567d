package kz.senim.staff.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import kz.senim.staff.PasswordLinks.Purpose;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Issues and uses up one-time links. A new one makes the former ones of the person void.
 */
@Component
class OneTimeLinks {

	private static final String OPEN = " token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now";

	private final JdbcClient jdbc;

	private final Clock clock;

	OneTimeLinks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The path of a new link; nothing but its hash is kept. */
	String issue(StaffId person, Purpose purpose, @Nullable StaffId by) {
		revoke(person);
		OneTimeSecret secret = OneTimeSecret.random();
		this.jdbc.sql("""
				insert into staff_token (id, staff_id, purpose, token_hash, created_by, created_at, expires_at)
				values (:id, :staff, :purpose, :hash, :by, :now, :expires)
				""")
			.param("id", Uuids.next())
			.param("staff", person.value())
			.param("purpose", purpose.name())
			.param("hash", secret.hash())
			.param("by", (by != null) ? by.value() : null, Types.OTHER)
			.param("now", now())
			.param("expires", now().plus(validity(purpose)))
			.update();
		return ((purpose == Purpose.INVITATION) ? "/invite/" : "/reset/") + secret.text();
	}

	/** Makes all open links of the person void. */
	void revoke(StaffId person) {
		this.jdbc.sql("update staff_token set used_at = :now where staff_id = :staff and used_at is null")
			.param("now", now())
			.param("staff", person.value())
			.update();
	}

	boolean works(Purpose purpose, String secret) {
		return this.jdbc.sql("select 1 from staff_token where" + OPEN)
			.param("hash", new OneTimeSecret(secret).hash())
			.param("purpose", purpose.name())
			.param("now", now())
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/** Whose link it was; of two at once only one gets it. */
	Optional<StaffId> use(Purpose purpose, String secret) {
		return this.jdbc.sql("update staff_token set used_at = :now where" + OPEN + " returning staff_id")
			.param("hash", new OneTimeSecret(secret).hash())
			.param("purpose", purpose.name())
			.param("now", now())
			.query(UUID.class)
			.optional()
			.map(StaffId::new);
	}

	private static Duration validity(Purpose purpose) {
		return (purpose == Purpose.INVITATION) ? Duration.ofDays(7) : Duration.ofHours(24);
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
