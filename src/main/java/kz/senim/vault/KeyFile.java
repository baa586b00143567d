package kz.senim.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A file with keys, readable for its owner only.
 */
final class KeyFile {

	private static final String REMARK = """
			# The keys of this Senim installation, oldest first; the last one seals.
			# Without them the sealed fields of the database cannot be read: keep a copy, apart from the database.
			""";

	private final Path path;

	KeyFile(Path path) {
		this.path = path;
	}

	boolean exists() {
		return Files.exists(this.path);
	}

	String read() throws IOException {
		return Files.readString(this.path);
	}

	/** Writes a new key; on the disk, whole, before the file has its name. */
	void create() throws IOException {
		byte[] secret = new byte[VaultKey.SECRET_BYTES];
		new SecureRandom().nextBytes(secret);
		String text = REMARK + Base64.getEncoder().encodeToString(secret) + "\n";
		Path fresh = this.path.resolveSibling(this.path.getFileName() + ".new");
		Files.deleteIfExists(fresh);
		Files.createFile(fresh);
		if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
		}
		Files.write(fresh, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
		Files.move(fresh, this.path, StandardCopyOption.ATOMIC_MOVE);
	}

}
