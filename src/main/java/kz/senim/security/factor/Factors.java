package kz.senim.security.factor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import kz.senim.security.passkey.PasskeyRows;
import kz.senim.security.passkey.PasskeyRows.Passkey;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factors of a person: what there is, whether a code is right, and changes.
 */
@Service
public class Factors {

	private final TotpSeeds seeds;

	private final RecoveryCodes codes;

	private final PasskeyRows passkeys;

	private final FactorBook book;

	private final SecondFactorRule rule;

	Factors(TotpSeeds seeds, RecoveryCodes codes, PasskeyRows passkeys, FactorBook book, SecondFactorRule rule) {
		this.seeds = seeds;
		this.codes = codes;
		this.passkeys = passkeys;
		this.book = book;
		this.rule = rule;
	}

	/** A seed to be offered; nothing is kept of it yet. */
	public static String newSeed() {
		return TotpCode.randomSeed();
	}

	/** What the person has. */
	public State of(StaffId person) {
		return new State(this.seeds.since(person).orElse(null), this.passkeys.of(person), this.codes.left(person),
				this.rule.required());
	}

	/** Which factor the code proves, each code once: {@code TOTP}, {@code RECOVERY}. */
	public Optional<String> accept(StaffId person, @Nullable String code) {
		String given = (code != null) ? code.replaceAll("[\\s\\u00a0-]", "") : "";
		if (given.matches("\\d{" + TotpCode.DIGITS + "}")) {
			return this.seeds.accepts(person, given) ? Optional.of("TOTP") : Optional.empty();
		}
		return (given.matches("[A-Za-z0-9]{10}") && this.codes.accepts(person, given)) ? Optional.of("RECOVERY")
				: Optional.empty();
	}

	/**
	 * Keeps the app whose code this is.
	 * @return recovery codes to be shown once, none where the person has some
	 * @throws RuleViolated at the field {@code code}, if it is not the code of the seed
	 */
	@Transactional
	public List<String> keepApp(StaffId person, String seed, @Nullable String code) {
		if (code == null || !this.seeds.keep(person, seed, code.replaceAll("\\s", ""))) {
			throw new RuleViolated("security.factor.wrongCode", "code", Map.of());
		}
		this.book.changed(person, "totp.set");
		return firstCodes(person);
	}

	/** The same after a passkey was registered. */
	@Transactional
	public List<String> keepPasskey(StaffId person, Passkey passkey) {
		this.passkeys.insert(person, passkey);
		this.book.changed(person, "passkey.added");
		return firstCodes(person);
	}

	@Transactional
	public void removeApp(StaffId person) {
		if (this.seeds.remove(person)) {
			afterRemoval(person, "totp.removed");
		}
	}

	@Transactional
	public void removePasskey(StaffId person, UUID passkey) {
		if (this.passkeys.remove(person, passkey)) {
			afterRemoval(person, "passkey.removed");
		}
	}

	/** Fresh recovery codes; the former are void. */
	@Transactional
	public List<String> renewCodes(StaffId person) {
		if (!of(person).any()) {
			throw new RuleViolated("security.factor.none");
		}
		this.book.changed(person, "codes.renewed");
		return this.codes.renew(person);
	}

	/** Takes all factors of a person who lost them off. */
	@Transactional
	public void takeOff(StaffId person) {
		this.book.requireAdmin();
		this.seeds.remove(person);
		this.codes.remove(person);
		this.passkeys.removeAll(person);
		this.book.changed(person, "all.removed");
	}

	private List<String> firstCodes(StaffId person) {
		return (this.codes.left(person) > 0) ? List.of() : this.codes.renew(person);
	}

	private void afterRemoval(StaffId person, String what) {
		if (!of(person).any()) {
			if (this.rule.required()) {
				throw new RuleViolated("security.factor.last");
			}
			this.codes.remove(person);
		}
		this.book.changed(person, what);
	}

	/**
	 * What a person has.
	 *
	 * @param appSince since when there is an app, or null
	 * @param codesLeft unused recovery codes
	 * @param required whether everybody needs one
	 */
	public record State(@Nullable Instant appSince, List<Passkey> passkeys, int codesLeft, boolean required) {

		public boolean any() {
			return this.appSince != null || !this.passkeys.isEmpty();
		}
	}

}
