package kz.senim.staff.domain;

import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (19 MiB, 2 passes). Few at a time, so that many sign-ins
 * at once cannot take all memory.
 */
@Component
class Passwords implements PasswordEncoder {

	private static final int AT_ONCE = 3;

	private final PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

	private final Semaphore turns = new Semaphore(AT_ONCE, true);

	@Override
	public String encode(@Nullable CharSequence password) {
		this.turns.acquireUninterruptibly();
		try {
			String hash = this.argon.encode(password);
			if (hash == null) {
				throw new IllegalArgumentException("No password");
			}
			return hash;
		}
		finally {
			this.turns.release();
		}
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		this.turns.acquireUninterruptibly();
		try {
			return this.argon.matches(password, hash);
		}
		finally {
			this.turns.release();
		}
	}

}
