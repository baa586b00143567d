package kz.senim.security.session;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.id.StaffId;
import kz.senim.security.factor.Factors;
import kz.senim.security.limit.Throttle;
import kz.senim.security.limit.Throttle.Guess;
import kz.senim.security.limit.What;
import kz.senim.security.passkey.Passkeys;
import kz.senim.staff.StaffAccount;
import kz.senim.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Looks whether a secret is right, and counts the guesses. While an account is locked,
 * the work is the same and nothing is right.
 */
@Component
class GuardedSecrets {

	private final StaffAccounts accounts;

	private final Factors factors;

	private final Passkeys passkeys;

	private final Throttle throttle;

	GuardedSecrets(StaffAccounts accounts, Factors factors, Passkeys passkeys, Throttle throttle) {
		this.accounts = accounts;
		this.factors = factors;
		this.passkeys = passkeys;
		this.throttle = throttle;
	}

	/** Whose password it is. */
	Look password(@Nullable String login, @Nullable String password, HttpServletRequest request) {
		String name = (login != null) ? login.strip().toLowerCase(Locale.ROOT) : "";
		Guess guess = this.throttle.guess(What.SIGN_IN, name, request);
		StaffAccounts.Check check = this.accounts.check(login, guess.open() ? password : null);
		if (check.account() != null) {
			guess.right();
		}
		return new Look(check, !guess.open());
	}

	/** Which factor of the person the code proves. */
	Optional<String> code(StaffId person, @Nullable String code, HttpServletRequest request) {
		Guess guess = this.throttle.guess(What.PROOF, person.toString(), request);
		Optional<String> factor = guess.open() ? this.factors.accept(person, code) : Optional.empty();
		factor.ifPresent((any) -> guess.right());
		return factor;
	}

	/** Whether it is the password of that person, signed in. */
	boolean ownPassword(StaffAccount person, @Nullable String password, HttpServletRequest request) {
		Guess guess = this.throttle.guess(What.PROOF, person.id().toString(), request);
		StaffAccount owner = this.accounts.check(person.login(), guess.open() ? password : null).account();
		boolean right = owner != null && owner.id().equals(person.id());
		if (right) {
			guess.right();
		}
		return right;
	}

	/** Whose passkey has answered. */
	Optional<StaffAccount> passkey(@Nullable String answer, HttpServletRequest request) {
		Guess guess = this.throttle.guess(What.PROOF, null, request);
		Optional<StaffAccount> owner = this.passkeys.answered(answer, request).flatMap(this.accounts::active);
		owner.ifPresent((any) -> guess.right());
		return owner;
	}

	Optional<StaffAccount> active(StaffId person) {
		return this.accounts.active(person);
	}

	void speaks(StaffId person, String language) {
		this.accounts.rememberLanguage(person, language);
	}

	/**
	 * What came of a look at a password.
	 *
	 * @param locked whether it was not compared, because there were too many before
	 */
	record Look(StaffAccounts.Check check, boolean locked) {
	}

}
