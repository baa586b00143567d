package kz.senim.client.web.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import kz.senim.client.domain.ClientStatus;
import kz.senim.client.domain.caseload.CaseLoadFilter;
import kz.senim.client.domain.caseload.CaseLoadSort;
import kz.senim.client.domain.caseload.CaseLoadView;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the case-load says; unknown codes count as not given.
 */
record Selection(@Nullable String view, @Nullable List<String> status, @Nullable String sort, @Nullable UUID worker,
		@Nullable Boolean unassigned) {

	CaseLoadFilter filter(@Nullable String after) {
		List<ClientStatus> statuses = Objects.requireNonNullElse(this.status, List.<String>of())
			.stream()
			.map(Selection::status)
			.flatMap(Optional::stream)
			.toList();
		return new CaseLoadFilter(CaseLoadView.of(Objects.requireNonNullElse(this.view, "")), statuses, this.worker,
				Boolean.TRUE.equals(this.unassigned), CaseLoadSort.of(Objects.requireNonNullElse(this.sort, "")),
				after);
	}

	/** The same selection as the part of an address after the question mark. */
	static String query(CaseLoadFilter filter) {
		UriComponentsBuilder address = UriComponentsBuilder.newInstance()
			.queryParam("view", filter.view().code())
			.queryParam("sort", filter.sort().code());
		filter.statuses().forEach((status) -> address.queryParam("status", status.name()));
		if (filter.worker() != null) {
			address.queryParam("worker", filter.worker());
		}
		if (filter.withoutWorker()) {
			address.queryParam("unassigned", true);
		}
		return Objects.requireNonNull(address.build().getQuery());
	}

	private static Optional<ClientStatus> status(String code) {
		return Arrays.stream(ClientStatus.values()).filter((status) -> status.name().equals(code)).findFirst();
	}

}
