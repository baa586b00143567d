package kz.senim.client.domain.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import kz.senim.client.ClientRef;
import kz.senim.client.domain.ClientStatus;
import org.jspecify.annotations.Nullable;

/**
 * A client in the case-load.
 *
 * @param days since the last contact, or null if there was none
 * @param trustByWorker the last ratings 0–10, oldest first
 * @param trustByClient the last ratings 0–10, oldest first
 * @param highestAcuteness of the open conflicts, 1–5, or null
 * @param worker short name of the main worker, or null
 */
public record ClientRow(ClientRef client, ClientStatus status, @Nullable Instant lastContact, @Nullable Long days,
		List<Integer> trustByWorker, List<Integer> trustByClient, int openConflicts, @Nullable Integer highestAcuteness,
		@Nullable String nextStep, @Nullable LocalDate nextStepOn, @Nullable String worker) {

	/** Whether two weeks went by without a contact. */
	public boolean isSilent() {
		return this.days != null && this.days >= CaseLoad.SILENT_DAYS;
	}

}
