package kz.senim.client.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where the work with a client stands (closed list {@code client_status}).
 */
public enum ClientStatus {

	INTAKE, ACTIVE, PAUSED, CLOSED, TRANSFERRED, DECEASED;

	/**
	 * What may follow. A file that is no longer worked with can only be reopened; that
	 * also takes a wrong step back.
	 */
	public Set<ClientStatus> next() {
		return switch (this) {
			case INTAKE -> EnumSet.of(ACTIVE, PAUSED, CLOSED, TRANSFERRED, DECEASED);
			case ACTIVE -> EnumSet.of(PAUSED, CLOSED, TRANSFERRED, DECEASED);
			case PAUSED -> EnumSet.of(ACTIVE, CLOSED, TRANSFERRED, DECEASED);
			case CLOSED, TRANSFERRED, DECEASED -> EnumSet.of(ACTIVE);
		};
	}

	/** Whether there is work with the client. */
	public boolean isOpen() {
		return this == INTAKE || this == ACTIVE || this == PAUSED;
	}

}
