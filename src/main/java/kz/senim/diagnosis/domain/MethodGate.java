package kz.senim.diagnosis.domain;

import java.util.List;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Gate;
import kz.senim.kernel.id.ConflictId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before the strategy, at least one method was used.
 */
@Component
class MethodGate implements Gate {

	private final JdbcClient jdbc;

	MethodGate(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Missing> missing(ConflictId conflict, ConflictStatus from, ConflictStatus to) {
		if (from != ConflictStatus.DIAGNOSIS || to != ConflictStatus.STRATEGY) {
			return List.of();
		}
		boolean used = this.jdbc.sql("select exists (select 1 from diagnosis_method where conflict_id = ?)")
			.param(conflict.value())
			.query(Boolean.class)
			.single();
		return used ? List.of()
				: List.of(new Missing("diagnosis.gate.method", "/conflicts/" + conflict + "/diagnosis#f-methods"));
	}

}
