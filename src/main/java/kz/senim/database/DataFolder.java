package kz.senim.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder of this installation: the embedded database and the secrets made for it.
 * Only the user who runs Senim may read it.
 */
public class DataFolder {

	private static final int SECRET_BYTES = 24;

	private final Path path;

	public DataFolder(Path path) {
		this.path = path.toAbsolutePath().normalize();
	}

	public Path path() {
		return this.path;
	}

	public Path resolve(String name) {
		return this.path.resolve(name);
	}

	/**
	 * The secret of that name, made at random (192 bits) when asked for the first time.
	 */
	public String secret(String name) {
		try {
			Path file = secretFile(name);
			if (Files.notExists(file)) {
				keepSecret(name, random());
			}
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Keeps a given text as the secret of that name. */
	public void keepSecret(String name, String text) {
		try {
			Path file = secretFile(name);
			Path fresh = file.resolveSibling(name + ".new");
			Files.deleteIfExists(fresh);
			Files.createFile(fresh);
			restrict(fresh, "rw-------");
			Files.writeString(fresh, text + System.lineSeparator());
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The file in which the secret of that name is kept. */
	public Path secretFile(String name) throws IOException {
		return create("secrets").resolve(name);
	}

	/** Makes the folder itself, readable for its user only. */
	public Path create() throws IOException {
		return createPrivate(this.path);
	}

	private Path create(String name) throws IOException {
		create();
		return createPrivate(resolve(name));
	}

	private static Path createPrivate(Path folder) throws IOException {
		if (Files.notExists(folder)) {
			Files.createDirectories(folder);
			restrict(folder, "rwx------");
		}
		return folder;
	}

	private static void restrict(Path path, String permissions) throws IOException {
		if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

	private static String random() {
		byte[] bytes = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
