package kz.senim.staff.domain;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

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

}
