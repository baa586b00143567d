package kz.senim.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import kz.senim.database.DataFolder;
import kz.senim.database.StartRefused;

import org.springframework.util.StringUtils;

/**
 * Finds the keys: from the settings, else in the data folder, where the first start with
 * the embedded database makes them.
 */
final class KeySource {

	static final String FILE = "senim.keys";

	private final VaultSettings settings;

	private final DataFolder folder;

	private final boolean embedded;

	KeySource(VaultSettings settings, DataFolder folder, boolean embedded) {
		this.settings = settings;
		this.folder = folder;
		this.embedded = embedded;
	}

	/**
	 * The key ring, which follows its file.
	 * @param sealedBefore whether the database holds sealed data, asked before a key is
	 * made
	 * @throws StartRefused if there are no keys, or they cannot be read
	 */
	KeyRing load(BooleanSupplier sealedBefore) {
		if (!given() && this.embedded) {
			makeFile(sealedBefore);
		}
		KeyRing ring = read();
		return inFile() ? new LiveKeyRing(ring, this::read) : ring;
	}

	/** The keys as they are now; makes none. */
	KeyRing read() {
		if (StringUtils.hasText(this.settings.keys())) {
			return parsed(this.settings.keys(), "SENIM_KEYS");
		}
		if (!given() && !this.embedded) {
			throw new StartRefused("Set SENIM_KEYS to 32 random bytes in Base64 (openssl rand -base64 32), the same on"
					+ " every node, or SENIM_VAULT_KEY_FILE to a file with them; keep a copy apart from the database.");
		}
		try {
			return parsed(new KeyFile(path()).read(), "The key file " + path());
		}
		catch (IOException ex) {
			throw new StartRefused("The key file %s cannot be read: %s".formatted(path(), ex.getMessage()), ex);
		}
	}

	/** Whether the keys stand in a file, where one can be added. */
	boolean inFile() {
		return !StringUtils.hasText(this.settings.keys());
	}

	/** Adds a new key to the file; from then on it seals. */
	KeyRing addKey() {
		KeyRing ring = read();
		try {
			new KeyFile(path()).add(ring);
		}
		catch (IOException ex) {
			throw notWritten(ex);
		}
		return read();
	}

	private boolean given() {
		return StringUtils.hasText(this.settings.keys()) || StringUtils.hasText(this.settings.keyFile());
	}

	private Path path() {
		return StringUtils.hasText(this.settings.keyFile()) ? Path.of(this.settings.keyFile())
				: this.folder.resolve(FILE);
	}

	private void makeFile(BooleanSupplier sealedBefore) {
		KeyFile file = new KeyFile(path());
		if (file.exists()) {
			return;
		}
		if (sealedBefore.getAsBoolean()) {
			throw new StartRefused(("The key file %s is missing, and data of this database are sealed: bring it back"
					+ " from the copy. No new key was made.")
				.formatted(path()));
		}
		try {
			this.folder.create();
			file.create();
		}
		catch (IOException ex) {
			throw notWritten(ex);
		}
	}

	private StartRefused notWritten(IOException ex) {
		return new StartRefused("The key file %s cannot be written: %s".formatted(path(), ex.getMessage()), ex);
	}

	private static KeyRing parsed(String text, String source) {
		try {
			return KeyRing.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw new StartRefused("%s: %s.".formatted(source, ex.getMessage()));
		}
	}

}
