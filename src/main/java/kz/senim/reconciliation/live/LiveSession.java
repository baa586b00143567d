package kz.senim.reconciliation.live;

import java.time.Instant;
import java.util.UUID;

import kz.senim.conflict.BehaviourModel;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.TalkId;
import org.jspecify.annotations.Nullable;

/**
 * A talk that is noted while it goes on.
 *
 * @param model the model it began with, or null
 * @param endedAt null while it runs
 * @param talk the record that it became, or null while it runs or where the pair was
 * locked meanwhile
 */
public record LiveSession(UUID id, ConflictId conflict, ClientId client, int cycle, Instant startedAt,
		@Nullable BehaviourModel model, @Nullable Instant endedAt, @Nullable TalkId talk, long version) {

	public boolean isRunning() {
		return this.endedAt == null;
	}

}
