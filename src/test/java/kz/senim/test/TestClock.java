package kz.senim.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands until a test moves it: Monday 23 November 2026, 10:00 in Almaty.
 * After each test it stands there again.
 */
public class TestClock extends Clock {

	public static final Instant START = Instant.parse("2026-11-23T05:00:00Z");

	private volatile Instant instant = START;

	public void set(Instant instant) {
		this.instant = instant;
	}

	public void advance(Duration duration) {
		this.instant = this.instant.plus(duration);
	}

	public void reset() {
		this.instant = START;
	}

	@Override
	public Instant instant() {
		return this.instant;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.instant, zone);
	}

}
