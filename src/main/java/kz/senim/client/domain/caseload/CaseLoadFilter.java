package kz.senim.client.domain.caseload;

import java.util.List;
import java.util.UUID;

import kz.senim.client.domain.ClientStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a case-load shows.
 *
 * @param view the ready selection
 * @param statuses only these, or empty for all that are worked with
 * @param worker only clients of this worker, or null
 * @param withoutWorker only clients that have no main worker
 * @param sort the order
 * @param after opaque key of the row after which to start, or null
 */
public record CaseLoadFilter(CaseLoadView view, List<ClientStatus> statuses, @Nullable UUID worker,
		boolean withoutWorker, CaseLoadSort sort, @Nullable String after) {

	public CaseLoadFilter {
		statuses = statuses.isEmpty() ? List.of(ClientStatus.INTAKE, ClientStatus.ACTIVE, ClientStatus.PAUSED)
				: List.copyOf(statuses);
	}

}
