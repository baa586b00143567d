package kz.senim.security.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import kz.senim.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ten codes for the day when the telephone is lost: kept as keyed hashes, each for one
 * use. New ones make the former void.
 */
@Component
class RecoveryCodes {

	static final int COUNT = 10;

	/** Without letters and digits that look alike: 49 bits a code. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int HALF = 5;

	private static final String HASH = "staff_recovery_code.code_hash";

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Clock clock;

	RecoveryCodes(JdbcClient jdbc, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
	}

	/** Fresh codes, to be shown once. */
	List<String> renew(StaffId person) {
		remove(person);
		List<String> codes = Stream.generate(() -> half() + "-" + half()).distinct().limit(COUNT).toList();
		codes.forEach((code) -> this.jdbc
			.sql("insert into staff_recovery_code (id, staff_id, code_hash) values (:id, :staff, :hash)")
			.param("id", Uuids.next())
			.param("staff", person.value())
			.param("hash", this.vault.blindIndex(hashed(person, code), HASH))
			.update());
		return codes;
	}

	/** Whether the code is right and was not used before; it is used up then. */
	boolean accepts(StaffId person, String code) {
		return this.jdbc.sql("""
				update staff_recovery_code set used_at = :now
				where staff_id = :staff and code_hash = :hash and used_at is null
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("staff", person.value())
			.param("hash", this.vault.blindIndex(hashed(person, code), HASH))
			.update() == 1;
	}

	int left(StaffId person) {
		return this.jdbc.sql("select count(*) from staff_recovery_code where staff_id = :id and used_at is null")
			.param("id", person.value())
			.query(Integer.class)
			.single();
	}

	void remove(StaffId person) {
		this.jdbc.sql("delete from staff_recovery_code where staff_id = :id").param("id", person.value()).update();
	}

	private static String hashed(StaffId person, String code) {
		return person + " " + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	private String half() {
		return this.random.ints(HALF, 0, LETTERS.length())
			.mapToObj((at) -> String.valueOf(LETTERS.charAt(at)))
			.collect(Collectors.joining());
	}

}
