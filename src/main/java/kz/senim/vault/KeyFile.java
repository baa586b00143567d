package kz.senim.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;

/**
 * A file with keys, readable for its owner only.
 */
final class KeyFile {

	private static final String REMARK = """
			# The keys of this Senim installation, oldest first; the last one seals.
			# Without them the sealed fields of the database cannot be read: keep a copy, apart from the database.
			""";

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

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

	/** Makes the file with a new key. */
	void create() throws IOException {
		write(REMARK + VaultKey.fresh() + "\n");
	}

	/** Adds a new key at the end, and names the index key if nothing does. */
	void add(KeyRing ring) throws IOException {
		String text = read().stripTrailing() + "\n";
		if (!ring.namesIndex()) {
			text += KeyRing.INDEX + Base64.getEncoder().encodeToString(ring.index().getEncoded()) + "\n";
		}
		write(text + VaultKey.fresh() + "\n");
	}

	/** On the disk, whole, before the file has its name; never readable for others. */
	private void write(String text) throws IOException {
		Path fresh = this.path.resolveSibling(this.path.getFileName() + ".new");
		Files.deleteIfExists(fresh);
		if (fresh.toAbsolutePath().getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
		}
		else {
			Files.createFile(fresh);
		}
		Files.write(fresh, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
		Files.move(fresh, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
