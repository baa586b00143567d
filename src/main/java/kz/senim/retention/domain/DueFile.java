package kz.senim.retention.domain;

import java.time.LocalDate;
import java.util.UUID;

import kz.senim.client.ClientRef;
import org.jspecify.annotations.Nullable;

/**
 * A file on the list of retention.
 *
 * @param status code of the client's status
 * @param keptUntil null while the file is not closed
 * @param withdrawnOn since when no consent is in force, or null
 * @param heldUntil when the legal hold is to be looked at, or null without one
 * @param erasure the open wish to erase, or null
 * @param mine whether the acting person may answer it
 */
public record DueFile(ClientRef client, String status, LocalDate since, @Nullable LocalDate keptUntil,
		@Nullable LocalDate withdrawnOn, @Nullable LocalDate heldUntil, @Nullable UUID erasure, boolean mine) {

	/** Under which heading the file stands. */
	public Group group() {
		if (this.erasure != null) {
			return Group.PROPOSED;
		}
		if (this.heldUntil != null) {
			return Group.HELD;
		}
		return (this.withdrawnOn != null) ? Group.WITHDRAWN : Group.DUE;
	}

	/** Headings, in the order of the page. */
	public enum Group {

		PROPOSED, DUE, WITHDRAWN, HELD

	}

}
