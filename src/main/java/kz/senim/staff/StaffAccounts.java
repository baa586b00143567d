package kz.senim.staff;

import java.util.Optional;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What sign-in needs to know of accounts. The checks cost the same for every answer, so
 * that nobody learns which accounts there are.
 */
public interface StaffAccounts {

	/**
	 * The account, if it may work now: one query, no transaction, no cache, so that a
	 * disabled account or another role works at the next request.
	 */
	Optional<StaffAccount> active(StaffId id);

	/**
	 * Looks whose password this is. Unknown, disabled, invited and wrong differ neither
	 * in work nor in answer: one look-up, one hash.
	 */
	Check check(@Nullable String login, @Nullable String password);

	/** Keeps when the person last signed in. */
	void signedIn(StaffId id);

	/** Keeps the language that the person chose. */
	void rememberLanguage(StaffId id, String language);

	/**
	 * A person has another password; told in the transaction that keeps it.
	 */
	record PasswordChanged(StaffId person) {
	}

	/**
	 * What a check gave.
	 *
	 * @param known whose login it is, for the trail only, or null
	 * @param account the account, if it is active and the password right, else null
	 */
	record Check(@Nullable StaffId known, @Nullable StaffAccount account) {
	}

}
