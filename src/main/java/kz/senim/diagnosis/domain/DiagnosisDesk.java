package kz.senim.diagnosis.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.diagnosis.domain.fact.Constraint;
import kz.senim.diagnosis.domain.fact.DiagnosisLines;
import kz.senim.diagnosis.domain.fact.Difference;
import kz.senim.diagnosis.domain.fact.Incompatibility;
import kz.senim.diagnosis.domain.fact.Measure;
import kz.senim.diagnosis.domain.fact.Option;
import kz.senim.diagnosis.domain.fact.Wish;
import kz.senim.diagnosis.domain.store.LineStore;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a conflict grew from and what is done about it.
 */
@Service
public class DiagnosisDesk {

	private final Conflicts conflicts;

	private final LineStore store;

	private final LineCheck check;

	private final AuditTrail trail;

	DiagnosisDesk(Conflicts conflicts, LineStore store, LineCheck check, AuditTrail trail) {
		this.conflicts = conflicts;
		this.store = store;
		this.check = check;
		this.trail = trail;
	}

	/** Opens a page that changes lines. */
	@Transactional
	public Opened open(ConflictId id) {
		ConflictSheet sheet = this.conflicts.sheet(id);
		this.trail.viewed("diagnosis", sheet.ref().client(), id.value());
		return new Opened(sheet, this.store.of(id));
	}

	/** The lines for a panel; the door was asked before. */
	public DiagnosisLines lines(ConflictId id) {
		return this.store.of(id);
	}

	/**
	 * Replaces differences and incompatibilities.
	 * @param version the version of the conflict at which the page was opened; likewise
	 * in the other methods
	 */
	@Transactional
	public void differ(ConflictId id, long version, List<Difference> differences, List<Incompatibility> incompatible) {
		this.check.incompatibilities(incompatible);
		ConflictRef conflict = edit(id, version);
		this.store.differences(id, conflict.client(), differences);
		this.store.incompatibilities(id, conflict.client(), incompatible);
		this.trail.changed("diagnosis.differencesRecorded", "conflict_difference", id.value(), conflict.client(),
				Map.of("dimensions", differences.stream().map((one) -> one.dimension().name()).toList(), "incompatible",
						incompatible.size()));
	}

	/** Replaces goals, expectations and what no person steers. */
	@Transactional
	public void expect(ConflictId id, long version, List<Wish> wishes, List<Constraint> constraints) {
		ConflictSheet sheet = this.conflicts.sheet(id);
		this.check.wishes(wishes, sheet.parties().stream().map(Party::id).collect(Collectors.toSet()));
		this.check.constraints(constraints);
		ConflictRef conflict = edit(id, version);
		this.store.wishes(id, conflict.client(), wishes);
		this.store.constraints(id, conflict.client(), constraints);
		this.trail.changed("diagnosis.expectationsRecorded", "conflict_expectation", id.value(), conflict.client(),
				Map.of("wishes", wishes.size(), "constraints", constraints.size()));
	}

	/** Replaces options and measures. */
	@Transactional
	public void plan(ConflictId id, long version, List<Option> options, List<Measure> measures) {
		this.check.measures(measures);
		ConflictRef conflict = edit(id, version);
		this.store.options(id, conflict.client(), options);
		this.store.measures(id, conflict.client(), measures);
		Set<String> domains = measures.stream().map(Measure::domain).collect(Collectors.toSet());
		this.trail.changed("diagnosis.strategyPlanned", "strategy_measure", id.value(), conflict.client(),
				Map.of("options", options.size(), "measures", measures.size(), "domains", domains.size()));
	}

	private ConflictRef edit(ConflictId id, long version) {
		ConflictRef conflict = this.conflicts.require(id);
		this.conflicts.edit(id, version);
		return conflict;
	}

	/** A conflict with its lines. */
	public record Opened(ConflictSheet sheet, DiagnosisLines lines) {
	}

}
