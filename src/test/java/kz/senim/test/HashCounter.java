package kz.senim.test;

import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Counts how often a password is compared with a hash.
 */
public class HashCounter implements BeanPostProcessor {

	private final AtomicLong checks = new AtomicLong();

	public long checks() {
		return this.checks.get();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof PasswordEncoder encoder) ? new Counting(encoder, this.checks) : bean;
	}

	private record Counting(PasswordEncoder encoder, AtomicLong checks) implements PasswordEncoder {

		@Override
		public @Nullable String encode(@Nullable CharSequence password) {
			return this.encoder.encode(password);
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
			this.checks.incrementAndGet();
			return this.encoder.matches(password, hash);
		}
	}

}
