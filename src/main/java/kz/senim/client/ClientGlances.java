package kz.senim.client;

import java.time.Instant;
import java.time.LocalDate;

import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the one row per client that lists read; higher modules update it in their own
 * transaction.
 */
public interface ClientGlances {

	/**
	 * A contact was logged. Ratings are 0–10 or null; the last ten of each rater are
	 * kept.
	 */
	void contactLogged(ClientId client, Instant at, @Nullable Integer trustByWorker, @Nullable Integer trustByClient,
			@Nullable String clientWords);

	/**
	 * The client's open conflicts, their number and highest acuteness (1–5, null if
	 * none).
	 */
	void conflictsChanged(ClientId client, int open, @Nullable Integer highestAcuteness);

	/** The next open step or meeting, or null where there is none. */
	void nextStepChanged(ClientId client, @Nullable String title, @Nullable LocalDate on);

}
