package kz.senim.test;

import java.util.concurrent.atomic.AtomicLong;

import kz.senim.kernel.Busy;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Counts how often a password is compared with a hash.
 */
public class HashCounter implements BeanPostProcessor {

	private final AtomicLong checks = new AtomicLong();

	private volatile boolean busy;

	/** As if too many passwords were being checked at once. */
	public void busy(boolean now) {
		this.busy = now;
	}

	public long checks() {
		return this.checks.get();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof PasswordEncoder encoder) ? new Counting(encoder) : bean;
	}

	private final class Counting implements PasswordEncoder {

		private final PasswordEncoder encoder;

		private Counting(PasswordEncoder encoder) {
			this.encoder = encoder;
		}

		@Override
		public @Nullable String encode(@Nullable CharSequence password) {
			return this.encoder.encode(password);
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
			if (HashCounter.this.busy) {
				throw new Busy("password checks");
			}
			HashCounter.this.checks.incrementAndGet();
			return this.encoder.matches(password, hash);
		}

		@Override
		public boolean upgradeEncoding(@Nullable String hash) {
			return this.encoder.upgradeEncoding(hash);
		}

	}

}
