package kz.senim.access;

import kz.senim.kernel.id.ClientId;

/**
 * Whether a file is open to the acting person by a broken glass only. Who assigns,
 * erases, exports or releases asks first; a broken glass allows none of it.
 */
public interface OutOfTurn {

	boolean holds(ClientId client);

	/**
	 * Goes on only if the file is open to the acting person in turn.
	 * @throws kz.senim.kernel.RuleViolated if a broken glass opened it
	 */
	void refuse(ClientId client);

}
