package kz.senim.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The keys of an installation, oldest first: the last one seals, all of them open.
 */
final class KeyRing {

	private final List<VaultKey> keys;

	KeyRing(List<VaultKey> keys) {
		if (keys.isEmpty() || new HashSet<>(keys.stream().map(VaultKey::id).toList()).size() < keys.size()) {
			throw new IllegalArgumentException("A key ring needs keys, each of them once");
		}
		this.keys = List.copyOf(keys);
	}

	/**
	 * Reads keys in Base64, parted by commas, blanks or line ends; a line that starts
	 * with # is a remark.
	 * @throws IllegalArgumentException with a message that names the entry, never the key
	 */
	static KeyRing parse(String text) {
		List<VaultKey> keys = new ArrayList<>();
		List<String> entries = Arrays.stream(text.replaceAll("(?m)^\\s*#.*$", "").split("[,\\s]+"))
			.filter((entry) -> !entry.isEmpty())
			.toList();
		for (String entry : entries) {
			try {
				keys.add(VaultKey.parse(entry));
			}
			catch (IllegalArgumentException ex) {
				throw new IllegalArgumentException("key %d is not 32 bytes in Base64".formatted(keys.size() + 1));
			}
		}
		return new KeyRing(keys);
	}

	VaultKey newest() {
		return this.keys.get(this.keys.size() - 1);
	}

	Optional<VaultKey> find(int id) {
		return this.keys.stream().filter((key) -> key.id() == id).findFirst();
	}

	/** All keys, newest first. */
	List<VaultKey> newestFirst() {
		List<VaultKey> reversed = new ArrayList<>(this.keys);
		Collections.reverse(reversed);
		return reversed;
	}

}
