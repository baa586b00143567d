package kz.senim.client;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;

/**
 * Told when a client's work goes from one person to another, in the same transaction;
 * contributed by higher modules, so that what is open goes along.
 */
public interface AssignmentListener {

	/**
	 * What the one had open with the client now belongs to the other.
	 * @param from who no longer works with the client
	 * @param to the main worker from now on
	 */
	void transferred(ClientId client, StaffId from, StaffId to);

}
