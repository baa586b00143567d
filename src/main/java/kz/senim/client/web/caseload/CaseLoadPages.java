package kz.senim.client.web.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.catalog.CodeLists;
import kz.senim.client.domain.caseload.CaseLoad.Listing;
import kz.senim.client.domain.caseload.CaseLoadFilter;
import kz.senim.client.domain.caseload.CaseLoadSort;
import kz.senim.client.domain.caseload.CaseLoadView;
import kz.senim.client.domain.caseload.ClientRow;
import kz.senim.kernel.Almaty;
import kz.senim.shell.Choice;
import kz.senim.shell.chart.Sparkline;
import kz.senim.shell.text.Texts;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes the model of the case-load page.
 */
@Component
class CaseLoadPages {

	private static final List<String> ACUTENESS = List.of("LATENT", "DISPUTE", "ACUTE", "CRISIS", "DESTRUCTIVE");

	private final Texts texts;

	private final CodeLists lists;

	private final Clock clock;

	CaseLoadPages(Texts texts, CodeLists lists, Clock clock) {
		this.texts = texts;
		this.lists = lists;
		this.clock = clock;
	}

	CaseLoadPage page(CaseLoadFilter filter, Listing listing, List<StaffRef> workers) {
		List<Line> lines = listing.page().rows().stream().map(this::line).toList();
		return new CaseLoadPage(lines, listing.page().next(), filter, views(filter, listing), sorts(), statuses(),
				workers.stream().map((worker) -> Choice.of(worker.id(), worker.shortName())).toList(),
				listing.counts().get(0), LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE));
	}

	private Line line(ClientRow row) {
		Integer level = row.highestAcuteness();
		return new Line(row, Sparkline.of(new ArrayList<>(row.trustByWorker()), new ArrayList<>(row.trustByClient())),
				(level != null) ? this.lists.label("acuteness", ACUTENESS.get(level - 1)) : null);
	}

	private List<View> views(CaseLoadFilter filter, Listing listing) {
		String now = Selection.query(filter);
		List<View> views = new ArrayList<>();
		boolean own = listing.saved().stream().anyMatch((view) -> view.query().equals(now));
		for (CaseLoadView view : CaseLoadView.values()) {
			views.add(new View("/clients?view=" + view.code(), this.texts.of("client.view." + view.code()),
					listing.counts().get(view.ordinal()), view == filter.view() && !own, null));
		}
		listing.saved()
			.forEach((view) -> views
				.add(new View("/clients?" + view.query(), view.name(), null, view.query().equals(now), view.id())));
		return views;
	}

	private List<Choice> sorts() {
		return Stream.of(CaseLoadSort.values())
			.map(CaseLoadSort::code)
			.map((sort) -> Choice.of(sort, this.texts.of("client.sort." + sort)))
			.toList();
	}

	private List<Choice> statuses() {
		return this.lists.items("client_status").stream().map((item) -> Choice.of(item.code(), item.label())).toList();
	}

	/** What the page shows. */
	record CaseLoadPage(List<Line> lines, @Nullable String next, CaseLoadFilter filter, List<View> views,
			List<Choice> sorts, List<Choice> statuses, List<Choice> workers, long total, LocalDate today) {

		public boolean first() {
			return this.filter.after() == null;
		}

		/** The person's own selection that is shown, or null. */
		public @Nullable UUID own() {
			return this.views.stream().filter(View::on).map(View::id).filter(Objects::nonNull).findFirst().orElse(null);
		}

		public String sort() {
			return this.filter.sort().code();
		}

	}

	/** A row, its drawing, and the highest acuteness in words. */
	record Line(ClientRow row, Sparkline trust, @Nullable String acuteness) {
	}

	/** A selection as a link; the person's own have an id and no figure. */
	record View(String href, String text, @Nullable Long count, boolean on, @Nullable UUID id) {
	}

}
