package kz.senim.staff;

/**
 * One-time links by which a person chooses a password. Whose link it is, nobody learns
 * from it.
 */
public interface PasswordLinks {

	/** Whether the link still opens: known, not used, not out of date. */
	boolean works(Purpose purpose, String secret);

	/**
	 * Keeps the password and uses the link up; all sign-ins of the person end.
	 * @throws kz.senim.kernel.RuleViolated at the field {@code password}, if it is too
	 * short, too long or easy to guess; the link stays open then
	 * @throws kz.senim.kernel.NotFound if the link does not open
	 */
	void choose(Purpose purpose, String secret, String password);

	/**
	 * What a link is for.
	 */
	enum Purpose {

		/** A new account, 7 days. */
		INVITATION,

		/** A forgotten password, 24 hours. */
		RESET

	}

}
