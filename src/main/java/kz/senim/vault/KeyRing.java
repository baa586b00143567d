package kz.senim.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import javax.crypto.SecretKey;

import org.jspecify.annotations.Nullable;

/**
 * The keys of an installation, oldest first: the last one seals, all of them open. The
 * key of blind indexes stays the same while the others turn: it stands in an entry of its
 * own, or is derived from the oldest key.
 */
class KeyRing {

	/** Begins the entry of the index key. */
	static final String INDEX = "index=";

	private final List<VaultKey> keys;

	private final @Nullable SecretKey index;

	KeyRing(List<VaultKey> keys) {
		this(keys, null);
	}

	KeyRing(List<VaultKey> keys, @Nullable SecretKey index) {
		if (keys.isEmpty() || new HashSet<>(keys.stream().map(VaultKey::id).toList()).size() < keys.size()) {
			throw new IllegalArgumentException("A key ring needs keys, each of them once");
		}
		this.keys = List.copyOf(keys);
		this.index = index;
	}

	/**
	 * Reads keys in Base64, parted by commas, blanks or line ends; a line that starts
	 * with # is a remark.
	 * @throws IllegalArgumentException with a message that names the entry, never the key
	 */
	static KeyRing parse(String text) {
		List<VaultKey> keys = new ArrayList<>();
		SecretKey index = null;
		List<String> entries = Arrays.stream(text.replaceAll("(?m)^\\s*#.*$", "").split("[,\\s]+"))
			.filter((entry) -> !entry.isEmpty())
			.toList();
		for (String entry : entries) {
			try {
				if (entry.startsWith(INDEX)) {
					index = VaultKey.parseIndex(entry.substring(INDEX.length()));
				}
				else {
					keys.add(VaultKey.parse(entry));
				}
			}
			catch (IllegalArgumentException ex) {
				throw new IllegalArgumentException("key %d is not 32 bytes in Base64".formatted(keys.size() + 1));
			}
		}
		return new KeyRing(keys, index);
	}

	VaultKey newest() {
		List<VaultKey> now = keys();
		return now.get(now.size() - 1);
	}

	Optional<VaultKey> find(int id) {
		return keys().stream().filter((key) -> key.id() == id).findFirst();
	}

	/** All keys, newest first. */
	List<VaultKey> newestFirst() {
		List<VaultKey> reversed = new ArrayList<>(keys());
		Collections.reverse(reversed);
		return reversed;
	}

	SecretKey index() {
		return (this.index != null) ? this.index : this.keys.get(0).indexKey();
	}

	/** Whether the index key has an entry of its own, so that every key may go. */
	boolean namesIndex() {
		return this.index != null;
	}

	List<VaultKey> keys() {
		return this.keys;
	}

}
