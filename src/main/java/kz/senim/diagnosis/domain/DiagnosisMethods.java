package kz.senim.diagnosis.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.diagnosis.domain.store.LineStore;
import kz.senim.kernel.id.ConflictId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which methods were used for a conflict.
 */
@Service
public class DiagnosisMethods {

	private final Conflicts conflicts;

	private final LineStore lines;

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	DiagnosisMethods(Conflicts conflicts, LineStore lines, JdbcClient jdbc, AuditTrail trail) {
		this.conflicts = conflicts;
		this.lines = lines;
		this.jdbc = jdbc;
		this.trail = trail;
	}

	/** Opens the page of a conflict's methods. */
	@Transactional
	public Opened open(ConflictId id) {
		ConflictRef conflict = this.conflicts.require(id);
		this.trail.viewed("diagnosis", conflict.client(), id.value());
		return new Opened(conflict, used(id));
	}

	/**
	 * Replaces the methods.
	 * @param version the version of the conflict at which the page was opened
	 */
	@Transactional
	public void save(ConflictId id, long version, Collection<DiagnosisMethod> methods) {
		ConflictRef conflict = this.conflicts.require(id);
		this.conflicts.edit(id, version);
		this.jdbc.sql("delete from diagnosis_method where conflict_id = ?").param(id.value()).update();
		EnumSet<DiagnosisMethod> once = EnumSet.noneOf(DiagnosisMethod.class);
		once.addAll(methods);
		once.forEach((method) -> this.jdbc
			.sql("insert into diagnosis_method (conflict_id, client_id, code) values (?, ?, ?)")
			.params(id.value(), conflict.client().value(), method.name())
			.update());
		this.trail.changed("diagnosis.methodsChosen", "diagnosis_method", id.value(), conflict.client(),
				Map.of("methods", once.stream().map(Enum::name).toList()));
	}

	/** The methods used so far; the door was asked before. */
	public Set<DiagnosisMethod> used(ConflictId id) {
		EnumSet<DiagnosisMethod> methods = EnumSet.noneOf(DiagnosisMethod.class);
		methods.addAll(this.lines.of(id).methods());
		return methods;
	}

	/** A conflict with its methods. */
	public record Opened(ConflictRef conflict, Set<DiagnosisMethod> methods) {
	}

}
