package kz.senim.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.senim.database.ConditionalOnEmbeddedDatabase;
import kz.senim.database.DataFolder;
import kz.senim.kernel.DemoInstallation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Remembers in the data folder that the database holds the demo agency, and its password.
 */
@Component
@ConditionalOnEmbeddedDatabase
class DemoMark implements DemoInstallation {

	private static final String PASSWORD = "demo-password";

	/** Without letters and digits that look alike. */
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private final DataFolder folder;

	DemoMark(DataFolder folder) {
		this.folder = folder;
	}

	@Override
	public boolean present() {
		return exists();
	}

	boolean exists() {
		return Files.exists(file());
	}

	void set(LocalDate today) {
		try {
			this.folder.create();
			Files.writeString(file(), today + System.lineSeparator());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The password with which the agency is loaded. */
	String choosePassword(@Nullable String wished) {
		if (StringUtils.hasText(wished)) {
			this.folder.keepSecret(PASSWORD, wished);
		}
		else if (!hasPassword()) {
			this.folder.keepSecret(PASSWORD, group() + "-" + group() + "-" + group());
		}
		return password();
	}

	String password() {
		return this.folder.secret(PASSWORD);
	}

	private boolean hasPassword() {
		try {
			return Files.exists(this.folder.secretFile(PASSWORD));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path file() {
		return this.folder.resolve("demo-agency");
	}

	private static String group() {
		SecureRandom random = new SecureRandom();
		return IntStream.range(0, 4)
			.mapToObj((i) -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
			.collect(Collectors.joining());
	}

}
