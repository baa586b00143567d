package kz.senim.kernel.id;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/**
 * Makes UUIDv7 (RFC 9562): ordered by time of making, unique over nodes.
 */
public final class Uuids {

	private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

	private Uuids() {
	}

	public static UUID next() {
		return GENERATOR.generate();
	}

}
