package kz.senim.client.domain.caseload;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Page;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of the clients that the acting person may see.
 */
@Service
@Transactional
public class CaseLoad {

	/** From so many days without a contact on a client counts as silent. */
	public static final int SILENT_DAYS = 14;

	private final CaseLoadReader reader;

	private final AuditTrail trail;

	private final Clock clock;

	CaseLoad(CaseLoadReader reader, AuditTrail trail, Clock clock) {
		this.reader = reader;
		this.trail = trail;
		this.clock = clock;
	}

	/** One page of the list with the figures of all ready selections; two queries. */
	public Listing list(CaseLoadFilter filter) {
		Instant now = this.clock.instant();
		Page<ClientRow> page = this.reader.page(filter, now);
		this.trail.listed("clients", page.rows().stream().map((row) -> row.client().id()).toList(),
				Map.of("view", filter.view().code(), "sort", filter.sort().name().toLowerCase(Locale.ROOT)));
		CaseLoadReader.Figures figures = this.reader.figures(filter, now);
		return new Listing(page, figures.counts(), figures.saved());
	}

	/**
	 * A page of the case-load.
	 *
	 * @param counts how many clients each {@link CaseLoadView} holds, in its order
	 * @param saved the person's own selections
	 */
	public record Listing(Page<ClientRow> page, List<Long> counts, List<SavedView> saved) {
	}

}
