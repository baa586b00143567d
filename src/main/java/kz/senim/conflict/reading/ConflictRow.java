package kz.senim.conflict.reading;

import java.time.Instant;

import kz.senim.client.ClientRef;
import kz.senim.conflict.ConflictStatus;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A conflict in a list.
 */
public record ConflictRow(ConflictId id, String number, String title, ClientId client, String clientName,
		StaffId worker, String workerName, ConflictStatus status, Instant since, @Nullable Integer acuteness,
		Instant createdAt) {

	ConflictRow of(@Nullable ClientRef client) {
		return named((client != null) ? client.shortName() : "", this.workerName);
	}

	ConflictRow by(String worker) {
		return named(this.clientName, worker);
	}

	private ConflictRow named(String client, String worker) {
		return new ConflictRow(this.id, this.number, this.title, this.client, client, this.worker, worker, this.status,
				this.since, this.acuteness, this.createdAt);
	}

}
