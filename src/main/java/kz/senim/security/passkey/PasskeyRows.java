package kz.senim.security.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of passkeys.
 */
@Component
public class PasskeyRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	PasskeyRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The passkeys of a person, oldest first. */
	public List<Passkey> of(StaffId person) {
		return this.jdbc.sql("select * from staff_passkey where staff_id = :id order by created_at, id")
			.param("id", person.value())
			.query(PasskeyRows::passkey)
			.list();
	}

	Optional<Passkey> byCredential(byte[] credential) {
		return this.jdbc.sql("select * from staff_passkey where credential_id = :credential")
			.param("credential", credential)
			.query(PasskeyRows::passkey)
			.optional();
	}

	/** Keeps a new one. */
	public void insert(StaffId person, Passkey passkey) {
		this.jdbc
			.sql("""
					insert into staff_passkey (id, staff_id, credential_id, public_key, attestation, sign_count, transports,
					                           backup_eligible, backed_up, name, created_at)
					values (:id, :staff, :credential, :key, :attestation, :count, :transports, :eligible, :backedUp, :name, :now)
					""")
			.param("id", passkey.id())
			.param("staff", person.value())
			.param("credential", passkey.credential())
			.param("key", passkey.publicKey())
			.param("attestation", passkey.attestation())
			.param("count", passkey.signCount())
			.param("transports", passkey.transports())
			.param("eligible", passkey.backupEligible())
			.param("backedUp", passkey.backedUp())
			.param("name", passkey.name())
			.param("now", now())
			.update();
	}

	/** Keeps that it was used; false if its counter went back, as that of a copy does. */
	boolean used(byte[] credential, long signCount) {
		return this.jdbc.sql("""
				update staff_passkey set sign_count = :count, last_used_at = :now
				where credential_id = :credential and (sign_count < :count or sign_count = 0 and :count = 0)
				""").param("count", signCount).param("now", now()).param("credential", credential).update() == 1;
	}

	/** Removes one of the person's own. */
	public boolean remove(StaffId person, UUID id) {
		return this.jdbc.sql("delete from staff_passkey where id = :id and staff_id = :staff")
			.param("id", id)
			.param("staff", person.value())
			.update() == 1;
	}

	public void removeAll(StaffId person) {
		this.jdbc.sql("delete from staff_passkey where staff_id = :id").param("id", person.value()).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Passkey passkey(ResultSet row, int number) throws SQLException {
		Timestamp used = row.getTimestamp("last_used_at");
		return new Passkey(row.getObject("id", UUID.class), new StaffId(row.getObject("staff_id", UUID.class)),
				row.getBytes("credential_id"), row.getBytes("public_key"), row.getBytes("attestation"),
				row.getLong("sign_count"), row.getString("transports"), row.getBoolean("backup_eligible"),
				row.getBoolean("backed_up"), row.getString("name"), row.getTimestamp("created_at").toInstant(),
				(used != null) ? used.toInstant() : null);
	}

	/**
	 * One passkey.
	 *
	 * @param credential its id as the authenticator knows it
	 * @param publicKey in COSE form
	 * @param attestation what the authenticator said at the registration
	 * @param transports names parted by commas
	 * @param name as its owner calls it
	 */
	public record Passkey(UUID id, StaffId owner, byte[] credential, byte[] publicKey, byte[] attestation,
			long signCount, String transports, boolean backupEligible, boolean backedUp, String name, Instant created,
			@Nullable Instant lastUsed) {
	}

}
