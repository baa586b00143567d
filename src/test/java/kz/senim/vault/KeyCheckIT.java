package kz.senim.vault;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import kz.senim.database.StartRefused;
import kz.senim.kernel.id.StaffId;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SenimIT
class KeyCheckIT {

	@Autowired
	private Vault vault;

	@Autowired
	private PersonSeal personSeal;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	@Test
	void theApplicationSealsUnderItsConfiguredKey() {
		SealContext place = new SealContext("client", UUID.randomUUID(), "iin_sealed");
		StaffId person = StaffId.next();

		assertThat(new Vault(KeyRing.parse(TestKeys.FIRST)).open(this.vault.seal("Айгүл", place), place))
			.isEqualTo("Айгүл");
		assertThat(this.personSeal.open(this.personSeal.seal("Айгүл", person, "form", Duration.ofHours(1)), person,
				"form"))
			.contains("Айгүл");
	}

	@Test
	void theDatabaseRemembersTheKeyThatSealsAndNothingElse() {
		List<String> known = TestDatabase.owner().sql("select fingerprint from vault_key").query(String.class).list();

		assertThat(known).containsExactly(VaultKey.parse(TestKeys.FIRST).toString());
	}

	@Test
	void refusesToStartWithoutAKeyThatSealedData() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> check(TestKeys.SECOND))
			.withMessageContaining(VaultKey.parse(TestKeys.FIRST).toString())
			.withMessageNotContaining(TestKeys.FIRST);
	}

	@Test
	void startsAgainAndAgainWithTheSameKey() {
		check(TestKeys.SECOND + "," + TestKeys.FIRST);
		check(TestKeys.FIRST);

		theDatabaseRemembersTheKeyThatSealsAndNothingElse();
	}

	@Test
	void theApplicationCannotForgetAKey() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("delete from vault_key").update());
	}

	private void check(String keys) {
		new KeyCheck(KeyRing.parse(keys), this.database, this.clock).afterSingletonsInstantiated();
	}

}
