package kz.senim.security.factor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;

import kz.senim.kernel.id.StaffId;
import kz.senim.vault.SealContext;
import kz.senim.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the seeds of the authenticator apps, sealed, and takes each code once.
 */
@Component
class TotpSeeds {

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Clock clock;

	TotpSeeds(JdbcClient jdbc, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
	}

	/** Whether the code is right and was not used before. */
	boolean accepts(StaffId person, String code) {
		Optional<byte[]> sealed = this.jdbc.sql("select seed_sealed from staff_totp where staff_id = :id")
			.param("id", person.value())
			.query((row, number) -> row.getBytes("seed_sealed"))
			.optional();
		if (sealed.isEmpty()) {
			return false;
		}
		TotpCode codes = new TotpCode(this.vault.open(sealed.get(), place(person)));
		OptionalLong step = codes.stepOf(code, this.clock.instant());
		return step.isPresent()
				&& this.jdbc.sql("update staff_totp set last_step = :step where staff_id = :id and last_step < :step")
					.param("step", step.getAsLong())
					.param("id", person.value())
					.update() == 1;
	}

	/** Keeps the seed if this is its code of now; the former one is gone then. */
	boolean keep(StaffId person, String seed, String code) {
		OptionalLong step = new TotpCode(seed).stepOf(code, this.clock.instant());
		if (step.isEmpty()) {
			return false;
		}
		remove(person);
		this.jdbc.sql(
				"insert into staff_totp (staff_id, seed_sealed, last_step, created_at) values (:id, :seed, :step, :now)")
			.param("id", person.value())
			.param("seed", this.vault.seal(seed, place(person)))
			.param("step", step.getAsLong())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return true;
	}

	boolean remove(StaffId person) {
		return this.jdbc.sql("delete from staff_totp where staff_id = :id").param("id", person.value()).update() == 1;
	}

	/** Since when the person has an app, if so. */
	Optional<Instant> since(StaffId person) {
		return this.jdbc.sql("select created_at from staff_totp where staff_id = :id")
			.param("id", person.value())
			.query((row, number) -> row.getTimestamp("created_at").toInstant())
			.optional();
	}

	private static SealContext place(StaffId person) {
		return new SealContext("staff_totp", person.value(), "seed_sealed");
	}

}
