package kz.senim.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VaultTests {

	private static final String IIN = "870714499909";

	private static final SealContext PLACE = new SealContext("client", UUID.randomUUID(), "iin");

	private final Vault vault = vault(TestKeys.FIRST);

	@Nested
	class Sealing {

		@ParameterizedTest
		@ValueSource(strings = { IIN, "", "Қасымова Айгүл 😀", "a\u0000b" })
		void givesBackWhatWasSealed(String plain) {
			assertThat(VaultTests.this.vault.open(VaultTests.this.vault.seal(plain, PLACE), PLACE)).isEqualTo(plain);
		}

		@Test
		void givesAnotherFormEachTime() {
			assertThat(IntStream.range(0, 1000)
				.mapToObj((i) -> HexFormat.of().formatHex(VaultTests.this.vault.seal(IIN, PLACE), 5, 17))
				.distinct()).hasSize(1000);
		}

		@Test
		void hidesTheText() {
			assertThat(new String(VaultTests.this.vault.seal(IIN, PLACE), StandardCharsets.ISO_8859_1))
				.doesNotContain(IIN.substring(0, 4));
		}

		@Test
		void refusesTextThatWouldNotComeBack() {
			assertThatIllegalArgumentException().isThrownBy(() -> VaultTests.this.vault.seal("\ud800", PLACE));
		}

	}

	@Nested
	class Opening {

		private final byte[] sealed = VaultTests.this.vault.seal(IIN, PLACE);

		@Test
		void failsForEveryFlippedBit() {
			for (int bit = 0; bit < this.sealed.length * 8; bit++) {
				byte[] changed = this.sealed.clone();
				changed[bit / 8] ^= (byte) (1 << (bit % 8));

				assertBroken(changed, PLACE);
			}
		}

		@Test
		void failsForEveryOtherLength() {
			for (int length = 0; length < this.sealed.length; length++) {
				assertBroken(Arrays.copyOf(this.sealed, length), PLACE);
			}
			assertBroken(Arrays.copyOf(this.sealed, this.sealed.length + 1), PLACE);
		}

		@Test
		void failsInAnotherRowColumnOrTable() {
			assertBroken(this.sealed, new SealContext("client", UUID.randomUUID(), "iin"));
			assertBroken(this.sealed, new SealContext("client", PLACE.row(), "phone"));
			assertBroken(this.sealed, new SealContext("member", PLACE.row(), "iin"));
			assertBroken(this.sealed, new SealContext("clien", PLACE.row(), "tiin"));
		}

		@Test
		void failsUnderAnotherKey() {
			assertThatExceptionOfType(SealBroken.class)
				.isThrownBy(() -> vault(TestKeys.SECOND).open(this.sealed, PLACE))
				.withMessageContaining("not in the key ring");
		}

		private void assertBroken(byte[] changed, SealContext place) {
			assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> VaultTests.this.vault.open(changed, place))
				.withMessageNotContaining(IIN);
		}

	}

	@Nested
	class Rotation {

		private final Vault both = vault(TestKeys.FIRST + "," + TestKeys.SECOND);

		@Test
		void opensWhatTheOldKeySealedAndSealsWithTheNewest() {
			byte[] old = VaultTests.this.vault.seal(IIN, PLACE);
			byte[] fresh = this.both.seal(IIN, PLACE);

			assertThat(this.both.open(old, PLACE)).isEqualTo(IIN);
			assertThat(vault(TestKeys.SECOND).open(fresh, PLACE)).isEqualTo(IIN);
			assertThat(this.both.outdated(old)).isTrue();
			assertThat(this.both.outdated(fresh)).isFalse();
		}

		@Test
		void leavesTheIndexAsItWas() {
			assertThat(this.both.blindIndex(IIN, "client.iin"))
				.isEqualTo(VaultTests.this.vault.blindIndex(IIN, "client.iin"));
		}

	}

	@Nested
	class BlindIndex {

		@Test
		void isTheSameForTheSameValueOnEveryNode() {
			assertThat(VaultTests.this.vault.blindIndex(IIN, "client.iin")).hasSize(32)
				.isEqualTo(vault(TestKeys.FIRST).blindIndex(IIN, "client.iin"));
		}

		@Test
		void differsByValueByPurposeAndByKey() {
			byte[] index = VaultTests.this.vault.blindIndex(IIN, "client.iin");

			assertThat(VaultTests.this.vault.blindIndex("520303399906", "client.iin")).isNotEqualTo(index);
			assertThat(VaultTests.this.vault.blindIndex(IIN, "audit.words")).isNotEqualTo(index);
			assertThat(vault(TestKeys.SECOND).blindIndex(IIN, "client.iin")).isNotEqualTo(index);
			assertThat(VaultTests.this.vault.blindIndex("bc", "a"))
				.isNotEqualTo(VaultTests.this.vault.blindIndex("c", "ab"));
		}

		@Test
		void staysTheSameOverVersions() {
			assertThat(HexFormat.of().formatHex(VaultTests.this.vault.blindIndex(IIN, "client.iin")))
				.isEqualTo("e00f8feb6b33ddff7fec03c36e9fe0949b430efaa99387b594467e321704117c");
		}

	}

	private static Vault vault(String keys) {
		return new Vault(KeyRing.parse(keys));
	}

}
