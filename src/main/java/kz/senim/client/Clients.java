package kz.senim.client;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;

/**
 * The door to a client. Every service of a higher module asks it first, so that the
 * person gets a clear answer; row-level security is the lock behind it.
 */
public interface Clients {

	/**
	 * The client, if the acting person may see them.
	 * @throws kz.senim.kernel.NotFound if unknown or not visible
	 */
	ClientRef require(ClientId id);

	/** Those of the clients that the acting person may see, in one query. */
	Map<ClientId, ClientRef> byId(Collection<ClientId> ids);

	/** The acting person's clients that were worked with last, newest first. */
	List<ClientRef> recent(int limit);

	/** Visible members of the same household, without the client. */
	List<ClientRef> family(ClientId id);

	/** The client's team, for notices and reviews. */
	TeamId teamOf(ClientId id);

	/** The main worker, additional workers and, while named, their substitutes. */
	List<StaffId> workersOf(ClientId id);

	/**
	 * To whom of these people the file may be opened at all: nobody with a conflict of
	 * interest.
	 */
	Set<StaffId> mayOpen(ClientId id, Collection<StaffId> people);

	/**
	 * Opens one file to one person for one task (a reviewing deputy, a neutral recorder).
	 */
	void openFile(ClientId id, StaffId person, FilePurpose purpose, java.util.UUID subject);

	/** Ends what {@link #openFile} opened. */
	void closeFile(ClientId id, StaffId person, FilePurpose purpose, java.util.UUID subject);

	/** Why one file was opened to one person. */
	enum FilePurpose {

		REVIEW, RECORDER

	}

}
