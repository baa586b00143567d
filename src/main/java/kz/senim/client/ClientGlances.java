package kz.senim.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
	 * What the contacts say, counted anew, because one was entered late or in error. The
	 * ratings are the last ten of each rater, oldest first.
	 */
	void contactsRecounted(ClientId client, @Nullable Instant last, List<Integer> trustByWorker,
			List<Integer> trustByClient, @Nullable String clientWords, @Nullable LocalDate clientWordsOn);

	/**
	 * The client's open conflicts, their number and highest acuteness (1–5, null if
	 * none).
	 */
	void conflictsChanged(ClientId client, int open, @Nullable Integer highestAcuteness);

	/** The next open step or meeting, or null where there is none. */
	void nextStepChanged(ClientId client, @Nullable String title, @Nullable LocalDate on);

}
