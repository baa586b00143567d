package kz.senim.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import kz.senim.database.DataFolder;
import kz.senim.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeySourceTests {

	@TempDir
	private Path temporary;

	@Test
	void theFirstEmbeddedStartMakesAKeyThatLaterStartsUse() throws IOException {
		KeyRing first = load(null, null, true);
		KeyRing second = load(null, null, true);

		assertThat(second.newest().id()).isEqualTo(first.newest().id());
		assertThat(this.temporary.resolve("data")).isDirectoryContaining("glob:**/senim.keys");
		assertThat(Files.list(this.temporary.resolve("data"))).hasSize(1);
		if (this.temporary.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile()))).isEqualTo("rw-------");
		}
	}

	@Test
	void aMissingFileIsNotReplacedWhereDataAreSealed() {
		KeySource source = new KeySource(new VaultSettings(null, null), new DataFolder(this.temporary.resolve("data")),
				true);

		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> source.load(() -> true))
			.withMessageContaining("senim.keys is missing")
			.withMessageContaining("No new key was made");
		assertThat(keyFile()).doesNotExist();
	}

	@Test
	void everyInstallationHasItsOwnKey() throws IOException {
		KeyRing first = load(null, null, true);
		Files.delete(keyFile());

		assertThat(load(null, null, true).newest().id()).isNotEqualTo(first.newest().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "# only a remark\n", "AAAA\n", "not base64!\n" })
	void aDamagedKeyFileIsRefusedAndNeverReplaced(String content) throws IOException {
		Files.createDirectories(keyFile().getParent());
		Files.writeString(keyFile(), content);

		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> load(null, null, true))
			.withMessageContaining("senim.keys")
			.withMessageNotContaining("AAAA");
		assertThat(keyFile()).hasContent(content);
	}

	@Test
	void onesOwnServerNeedsGivenKeys() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> load("", null, false))
			.withMessageContaining("SENIM_KEYS")
			.satisfies((refused) -> assertThat(refused.getMessage()).doesNotContain("\n"));
		assertThat(keyFile()).doesNotExist();
	}

	@Test
	void givenKeysWinAndTheLastOneSeals() {
		KeyRing ring = load(TestKeys.FIRST + ",\n " + TestKeys.SECOND, "/nowhere", false);

		assertThat(ring.newest().id()).isEqualTo(VaultKey.parse(TestKeys.SECOND).id());
		assertThat(ring.find(VaultKey.parse(TestKeys.FIRST).id())).isPresent();
	}

	@Test
	void readsAKeyFileWithRemarks() throws IOException {
		Path file = Files.writeString(this.temporary.resolve("keys"),
				"# old\n" + TestKeys.FIRST + "\n#new\r\n" + TestKeys.SECOND);

		assertThat(load(null, file.toString(), false).newestFirst()).hasSize(2);
	}

	@Test
	void aKeyFileThatIsMissingIsRefusedAlsoInTheEmbeddedMode() {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> load(null, this.temporary.resolve("missing").toString(), true))
			.withMessageContaining("missing");
	}

	@Test
	void refusesABadOrDoubledKeyWithoutShowingIt() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> load(TestKeys.FIRST + ",c2hvcnQ=", null, false))
			.withMessage("SENIM_KEYS: key 2 is not 32 bytes in Base64.");
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> load(TestKeys.FIRST + "," + TestKeys.FIRST, null, false))
			.withMessageNotContaining(TestKeys.FIRST);
	}

	private KeyRing load(String keys, String keyFile, boolean embedded) {
		DataFolder folder = new DataFolder(this.temporary.resolve("data"));
		return new KeySource(new VaultSettings(keys, keyFile), folder, embedded).load(() -> false);
	}

	private Path keyFile() {
		return this.temporary.resolve("data").resolve("senim.keys");
	}

}
