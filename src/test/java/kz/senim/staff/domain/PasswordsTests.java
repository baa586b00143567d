package kz.senim.staff.domain;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import kz.senim.kernel.Busy;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordsTests {

	private final Passwords passwords = new Passwords();

	@Test
	void hashesWithArgon2idEachTimeAnother() {
		String hash = this.passwords.encode("lake stone river 42");

		assertThat(hash).startsWith("$argon2id$v=19$m=32768,t=3,p=1$")
			.isNotEqualTo(this.passwords.encode("lake stone river 42"));
		assertThat(this.passwords.matches("lake stone river 42", hash)).isTrue();
		assertThat(this.passwords.matches("lake stone river 43", hash)).isFalse();
	}

	@Test
	void manyAtOnceWaitInLine() throws Exception {
		String hash = this.passwords.encode("lake stone river 42");
		ExecutorService many = Executors.newFixedThreadPool(8);
		try {
			Callable<Boolean> check = () -> this.passwords.matches("lake stone river 42", hash);
			List<Future<Boolean>> checks = many.invokeAll(Stream.generate(() -> check).limit(8).toList());

			for (Future<Boolean> one : checks) {
				assertThat(one.get()).isTrue();
			}
		}
		finally {
			many.shutdown();
		}
	}

	@Test
	void whoWaitsInLineTooLongIsToldSo() throws Exception {
		Passwords impatient = new Passwords(Duration.ZERO);
		CountDownLatch begun = new CountDownLatch(2);
		CountDownLatch end = new CountDownLatch(1);
		CharSequence slow = new SlowText(begun, end);
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			two.submit(() -> impatient.encode(slow));
			two.submit(() -> impatient.encode(slow));
			begun.await();

			assertThatExceptionOfType(Busy.class).isThrownBy(() -> impatient.matches("x", "y"));
		}
		finally {
			end.countDown();
			two.shutdown();
		}
	}

	/** Holds its turn until the end. */
	private record SlowText(CountDownLatch begun, CountDownLatch end) implements CharSequence {

		@Override
		public int length() {
			return 1;
		}

		@Override
		public char charAt(int index) {
			return 'x';
		}

		@Override
		public CharSequence subSequence(int start, int to) {
			return this;
		}

		@Override
		public String toString() {
			this.begun.countDown();
			try {
				this.end.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return "x";
		}

	}

}
