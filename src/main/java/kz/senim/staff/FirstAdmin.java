package kz.senim.staff;

import java.util.Optional;

/**
 * How an installation gets its first admin, and how an only admin who lost the password
 * gets back in. Both give the path of a one-time link, to be printed where only the owner
 * of the server reads.
 */
public interface FirstAdmin {

	/**
	 * Makes the first admin where there is none, or a fresh link for that one who never
	 * came.
	 * @return the path of the invitation, or empty where an admin is at work or was
	 * invited by name
	 */
	Optional<String> invite();

	/**
	 * Lets the person of that login choose a new password.
	 * @return the path of the reset, or empty where no such account is active
	 */
	Optional<String> reset(String login);

	/**
	 * Makes a further admin, whoever else is at work.
	 * @return the path of the invitation, or empty where the login, or one that looks
	 * like it, is taken
	 */
	Optional<String> create(String login, String surname, String givenName);

}
