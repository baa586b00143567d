package kz.senim.staff.domain;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import kz.senim.kernel.Busy;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (32 MiB, 3 passes: 74 ms on the machine of the
 * benchmark). Two at a time, so that many sign-ins at once take neither all memory nor
 * all time; the others wait in line for a few seconds.
 */
@Component
class Passwords implements PasswordEncoder {

	private static final int AT_ONCE = 2;

	private final PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 32_768, 3);

	private final Semaphore turns = new Semaphore(AT_ONCE, true);

	private final Duration patience;

	Passwords() {
		this(Duration.ofSeconds(8));
	}

	Passwords(Duration patience) {
		this.patience = patience;
	}

	@Override
	public String encode(@Nullable CharSequence password) {
		awaitTurn();
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
		awaitTurn();
		try {
			return this.argon.matches(password, hash);
		}
		finally {
			this.turns.release();
		}
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return this.argon.upgradeEncoding(hash);
	}

	private void awaitTurn() {
		try {
			if (!this.turns.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new Busy("password checks");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Busy("password checks");
		}
	}

}
