package kz.senim.security.limit;

import java.time.Duration;

/**
 * It happened too often; it goes on after a while.
 */
public class TooMany extends RuntimeException {

	private final What what;

	private final transient Duration wait;

	TooMany(What what, Duration wait) {
		super(what + " too often");
		this.what = what;
		this.wait = wait;
	}

	public What what() {
		return this.what;
	}

	/** After which time it goes on. */
	public Duration untilNext() {
		return this.wait;
	}

}
