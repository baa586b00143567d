package kz.senim.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import kz.senim.database.DataFolder;
import kz.senim.database.DatabaseAccess;
import kz.senim.database.OwnerDatabase;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Keys turn while people work, on a small database of its own.
 */
class KeyTurningIT {

	private static final int ROWS = 1203;

	private static DatabaseAccess access;

	private static JdbcClient owner;

	private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	private KeySource source;

	private KeyRing ring;

	private List<UUID> rows;

	@BeforeAll
	static void createDatabase() throws IOException {
		access = TestDatabase.create("turning");
		owner = JdbcClient.create(
				new SingleConnectionDataSource(access.url(), access.owner().role(), access.owner().password(), true));
		for (String file : List.of("V0014__vault_create_key.sql", "V0023__vault_retire_keys.sql")) {
			owner
				.sql(Files.readString(Path.of("src/main/resources/db/migration", file))
					.replace("${app_role}", access.application().role()))
				.update();
		}
		owner.sql("create table note (note_key uuid primary key, words_sealed bytea, iin_sealed bytea)").update();
	}

	@BeforeEach
	void sealUnderTheFirstKey() {
		owner.sql("truncate note, vault_key").update();
		this.source = new KeySource(new VaultSettings(null, null), new DataFolder(this.folder), true);
		this.ring = this.source.load(() -> false);
		KeyCheck.remember(owner, this.ring.newest(), this.clock);
		this.rows = new ArrayList<>();
		for (int i = 0; i < ROWS; i++) {
			this.rows.add(write(new Vault(this.ring), UUID.randomUUID(), "words " + i));
		}
	}

	@Test
	void everythingIsSealedUnderANewKeyAndTheOldOneRetires() throws IOException {
		byte[] index = new Vault(this.ring).blindIndex("870714499909", "client.iin_index");
		VaultKey old = this.ring.newest();

		assertThat(turning(new OwnerDatabase(access)).run(out())).isZero();

		KeyRing now = this.source.read();
		assertThat(now.keys()).hasSize(2);
		assertThat(now.newest().id()).isNotEqualTo(old.id());
		assertThat(outdated(now)).isZero();
		assertThat(new Vault(now).blindIndex("870714499909", "client.iin_index")).isEqualTo(index);
		assertThat(
				owner.sql("select fingerprint from vault_key where retired_at is not null").query(String.class).list())
			.containsExactly(old.toString());
		Path file = this.folder.resolve(KeySource.FILE);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(Files.list(this.folder)).containsExactly(file);
		assertThat(this.printed.toString(StandardCharsets.UTF_8)).contains("note.words_sealed: " + ROWS)
			.doesNotContain(Files.readString(file).strip().lines().reduce((a, b) -> b).orElseThrow());
	}

	@Test
	void withoutTheOldKeyAllOpensAndTheIndexIsTheSame() throws IOException {
		byte[] index = new Vault(this.ring).blindIndex("870714499909", "client.iin_index");
		turning(new OwnerDatabase(access)).run(out());
		Path file = this.folder.resolve(KeySource.FILE);
		List<String> lines = Files.readAllLines(file);

		lines.remove(2);
		KeyRing without = KeyRing.parse(String.join("\n", lines));

		assertThat(without.keys()).hasSize(1);
		assertThat(new Vault(without).blindIndex("870714499909", "client.iin_index")).isEqualTo(index);
		for (int i = 0; i < ROWS; i++) {
			assertThat(read(new Vault(without), this.rows.get(i))).isEqualTo("words " + i);
		}
		new KeyCheck(without, owner, this.clock).afterSingletonsInstantiated();
	}

	@Test
	void stoppedHalfWayItGoesOnUnderTheSameKey() {
		AtomicInteger transactions = new AtomicInteger();
		assertThatIllegalStateException()
			.isThrownBy(() -> turning(new DyingDatabase(access, transactions, 6)).run(out()))
			.withMessage("killed");
		KeyRing halfWay = this.source.read();
		assertThat(outdated(halfWay)).isBetween(1L, 2L * ROWS - 1);
		assertThat(read(new Vault(halfWay), this.rows.get(0))).isEqualTo("words 0");

		assertThat(turning(new OwnerDatabase(access)).run(out())).isZero();

		assertThat(this.source.read().newest().id()).isEqualTo(halfWay.newest().id());
		assertThat(outdated(halfWay)).isZero();
	}

	@Test
	void aNodeThatRunsReadsWhatAnotherSealsAndItsOwnValueIsTakenAlong() {
		Vault node = new Vault(this.source.load(() -> false));
		UUID late = UUID.randomUUID();
		turning(new OwnerDatabase(access)).run(out());
		UUID fresh = write(new Vault(this.source.read()), UUID.randomUUID(), "новое");

		assertThat(read(new Vault(this.ring), this.rows.get(5))).isEqualTo("words 5");
		assertThat(read(node, fresh)).isEqualTo("новое");
		write(node, late, "late");
		assertThat(outdated(this.source.read())).isZero();
	}

	@Test
	void whatDoesNotOpenIsNamedAndNoKeyRetires() {
		owner.sql("update note set words_sealed = iin_sealed where note_key = :id")
			.param("id", this.rows.get(7))
			.update();
		assertThat(read("iin_sealed", this.rows.get(7))).isEqualTo("words 7");
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> read("words_sealed", this.rows.get(7)));

		assertThat(turning(new OwnerDatabase(access)).run(out())).isEqualTo(1);

		assertThat(this.printed.toString(StandardCharsets.UTF_8)).contains("note.words_sealed of " + this.rows.get(7),
				"older keys stay in use");
		assertThat(owner.sql("select count(*) from vault_key where retired_at is null").query(Long.class).single())
			.isEqualTo(2);
	}

	@Test
	void keysOfTheEnvironmentAreOnlyExplained() {
		KeySource given = new KeySource(new VaultSettings(TestKeys.FIRST, null), new DataFolder(this.folder), false);
		owner.sql("truncate vault_key").update();

		assertThat(new KeyTurning(given, new OwnerDatabase(access), this.clock, Duration.ZERO).run(out())).isEqualTo(1);

		assertThat(this.printed.toString(StandardCharsets.UTF_8)).contains("SENIM_KEYS");
	}

	private KeyTurning turning(OwnerDatabase database) {
		return new KeyTurning(this.source, database, this.clock, Duration.ZERO);
	}

	private PrintStream out() {
		return new PrintStream(this.printed, true, StandardCharsets.UTF_8);
	}

	private static UUID write(Vault vault, UUID id, String words) {
		owner.sql("insert into note values (?, ?, ?)")
			.params(id, vault.seal(words, new SealContext("note", id, "words_sealed")),
					vault.seal(words, new SealContext("note", id, "iin_sealed")))
			.update();
		return id;
	}

	private String read(String column, UUID id) {
		byte[] sealed = owner.sql("select " + column + " from note where note_key = ?")
			.param(id)
			.query(byte[].class)
			.single();
		return new Vault(this.source.read()).open(sealed, new SealContext("note", id, column));
	}

	private static String read(Vault vault, UUID id) {
		byte[] sealed = owner.sql("select words_sealed from note where note_key = ?")
			.param(id)
			.query(byte[].class)
			.single();
		return vault.open(sealed, new SealContext("note", id, "words_sealed"));
	}

	private static long outdated(KeyRing ring) {
		Vault vault = new Vault(ring);
		return owner.sql("select words_sealed from note union all select iin_sealed from note")
			.query(byte[].class)
			.stream()
			.filter(vault::outdated)
			.count();
	}

	/** Ends as a killed process does, after some transactions. */
	private static final class DyingDatabase extends OwnerDatabase {

		private final AtomicInteger transactions;

		private final int last;

		DyingDatabase(DatabaseAccess access, AtomicInteger transactions, int last) {
			super(access);
			this.transactions = transactions;
			this.last = last;
		}

		@Override
		public <T> T inTransaction(java.util.function.Function<JdbcClient, T> work) {
			if (this.transactions.incrementAndGet() > this.last) {
				throw new IllegalStateException("killed");
			}
			return super.inTransaction(work);
		}

	}

}
