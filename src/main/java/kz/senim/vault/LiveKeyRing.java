package kz.senim.vault;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import kz.senim.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A key ring that is read again now and then, and at once when a value names a key that
 * is not in it: another node, or the command that turns keys, may have added one.
 */
class LiveKeyRing extends KeyRing {

	/** After this time every node seals under a new key. */
	static final Duration KNOWN_AFTER = Duration.ofSeconds(10);

	private static final Logger log = LoggerFactory.getLogger(LiveKeyRing.class);

	private final Supplier<KeyRing> source;

	private volatile KeyRing ring;

	private volatile long readAt = System.nanoTime();

	/**
	 * Starts with what has been read.
	 * @param source reads again
	 */
	LiveKeyRing(KeyRing first, Supplier<KeyRing> source) {
		super(first.keys(), first.index());
		this.ring = first;
		this.source = source;
	}

	@Override
	List<VaultKey> keys() {
		if (System.nanoTime() - this.readAt >= KNOWN_AFTER.toNanos()) {
			readAgain();
		}
		return this.ring.keys();
	}

	@Override
	Optional<VaultKey> find(int id) {
		Optional<VaultKey> known = super.find(id);
		if (known.isEmpty()) {
			readAgain();
			return super.find(id);
		}
		return known;
	}

	@Override
	boolean namesIndex() {
		return this.ring.namesIndex();
	}

	private synchronized void readAgain() {
		this.readAt = System.nanoTime();
		try {
			this.ring = this.source.get();
		}
		catch (StartRefused ex) {
			log.warn("The keys could not be read again, those of before are used: {}", ex.getMessage());
		}
	}

}
