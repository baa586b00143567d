package kz.senim.vault;

import java.io.IOException;
import java.nio.file.Path;

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
	 * The key ring.
	 * @throws StartRefused if there are no keys, or they cannot be read
	 */
	KeyRing load() {
		if (StringUtils.hasText(this.settings.keys())) {
			return parsed(this.settings.keys(), "SENIM_KEYS");
		}
		if (StringUtils.hasText(this.settings.keyFile())) {
			return fromFile(Path.of(this.settings.keyFile()));
		}
		if (!this.embedded) {
			throw new StartRefused("Set SENIM_KEYS to 32 random bytes in Base64 (openssl rand -base64 32), the same on"
					+ " every node, or SENIM_VAULT_KEY_FILE to a file with them; keep a copy apart from the database.");
		}
		return fromFolder();
	}

	private KeyRing fromFolder() {
		Path path = this.folder.resolve(FILE);
		KeyFile file = new KeyFile(path);
		try {
			if (!file.exists()) {
				this.folder.create();
				file.create();
			}
		}
		catch (IOException ex) {
			throw new StartRefused("The key file %s cannot be written: %s".formatted(path, ex.getMessage()), ex);
		}
		return fromFile(path);
	}

	private static KeyRing fromFile(Path path) {
		try {
			return parsed(new KeyFile(path).read(), "The key file " + path);
		}
		catch (IOException ex) {
			throw new StartRefused("The key file %s cannot be read: %s".formatted(path, ex.getMessage()), ex);
		}
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
