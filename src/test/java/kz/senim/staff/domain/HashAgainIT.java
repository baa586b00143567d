package kz.senim.staff.domain;

import kz.senim.kernel.Actor;
import kz.senim.staff.StaffAccounts;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hash made by weaker parameters becomes one of today's when the person signs in.
 */
@SenimIT
class HashAgainIT {

	@Autowired
	private StaffAccounts accounts;

	private final Actor worker = People.worker(People.team());

	private final String login = People.loginOf(this.worker.requireStaff());

	@Test
	void theRightPasswordRenewsAWeakHashAndAWrongOneDoesNot() {
		keep(new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(People.PASSWORD));
		String weak = hash();

		assertThat(this.accounts.check(this.login, "wrong stone river 42").account()).isNull();
		assertThat(hash()).isEqualTo(weak);

		assertThat(this.accounts.check(this.login, People.PASSWORD).account()).isNotNull();
		String renewed = hash();
		assertThat(renewed).startsWith("$argon2id$v=19$m=32768,t=3,p=1$");

		assertThat(this.accounts.check(this.login, People.PASSWORD).account()).isNotNull();
		assertThat(hash()).as("a hash of today stays").isEqualTo(renewed);
	}

	private void keep(String hash) {
		TestDatabase.owner()
			.sql("update staff set password_hash = ? where id = ?")
			.params(hash, this.worker.requireStaff().value())
			.update();
	}

	private String hash() {
		return Agency.read("select password_hash from staff where id = ?", String.class,
				this.worker.requireStaff().value());
	}

}
