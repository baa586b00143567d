package kz.senim.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;

import kz.senim.database.DataFolder;
import kz.senim.database.FreshStart;
import kz.senim.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DemoMarkTests {

	@TempDir
	private Path path;

	@Test
	void makesAPasswordOnceAndKeepsIt() {
		String password = mark().choosePassword(null);

		assertThat(password).matches("([a-z2-9]{4}-){2}[a-z2-9]{4}");
		assertThat(mark().choosePassword("")).isEqualTo(password);
		assertThat(mark().password()).isEqualTo(password);
	}

	@Test
	void takesTheWishedPassword() {
		mark().choosePassword(null);

		assertThat(mark().choosePassword("wished by me")).isEqualTo("wished by me");
		assertThat(mark().password()).isEqualTo("wished by me");
	}

	@Test
	void onlyTheOwnUserReadsThePassword() throws Exception {
		mark().choosePassword(null);

		Path file = folder().secretFile("demo-password");
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
				.isEqualTo("rwx------");
		}
	}

	@Test
	void reloadsOnlyWhatTheDemoMade() {
		FreshStart reload = new DemoSetting().reload(new DemoProperties(true, null, ""), mark());

		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> reload.wanted(folder()))
			.withMessageContaining("nothing was reloaded");

		mark().set(LocalDate.of(2026, 11, 23));
		assertThat(reload.wanted(folder())).isTrue();
	}

	@Test
	void withoutTheWishNothingIsReloaded() {
		mark().set(LocalDate.of(2026, 11, 23));

		assertThat(new DemoSetting().reload(new DemoProperties(true, null, "false"), mark()).wanted(folder()))
			.isFalse();
	}

	private DemoMark mark() {
		return new DemoMark(folder());
	}

	private DataFolder folder() {
		return new DataFolder(this.path.resolve("data"));
	}

}
