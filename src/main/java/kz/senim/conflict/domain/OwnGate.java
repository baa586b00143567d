package kz.senim.conflict.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Gate;
import kz.senim.kernel.id.ConflictId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the conflict itself must say before a move: parties and story to be registered,
 * cause, right, acuteness and method to choose a strategy, terms and answers to be
 * agreed.
 */
@Component
class OwnGate implements Gate {

	private static final String FACTS = """
			select c.facts is null as facts, c.acuteness is null as acuteness, c.model is null as model,
			  coalesce(c.acuteness, 0) = 5 and c.care_taken_over_by is null as care,
			  (select count(*) from conflict_party p where p.conflict_id = c.id) < 2 as parties,
			  not exists (select 1 from conflict_cause k where k.conflict_id = c.id and k.main) as cause,
			  not exists (select 1 from right_restriction r where r.conflict_id = c.id) as rights,
			  new_cycle or exists (select 1 from right_restriction r where r.conflict_id = c.id and r.restored is null) as restored,
			  new_cycle or exists (select 1 from conflict_party p where p.conflict_id = c.id and p.degree is null) as degrees,
			  new_cycle or c.residual_tension is null as residual, new_cycle or c.recheck_on is null as recheck,
			  not exists (select 1 from settlement_term t where t.conflict_id = c.id and t.cycle_no = c.cycle_no) as terms
			from conflict c
			cross join lateral (select c.settled_cycle is distinct from c.cycle_no as new_cycle) cycle
			where c.id = ?
			""";

	private final JdbcClient jdbc;

	OwnGate(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Missing> missing(ConflictId conflict, ConflictStatus from, ConflictStatus to) {
		List<Asked> asked = asked(from, to);
		if (asked.isEmpty()) {
			return List.of();
		}
		Map<String, Object> lacks = this.jdbc.sql(FACTS).param(conflict.value()).query().singleRow();
		List<Missing> missing = new ArrayList<>();
		for (Asked question : asked) {
			if (Boolean.TRUE.equals(lacks.get(question.column))) {
				missing
					.add(new Missing("conflict.gate." + question.column, "/conflicts/" + conflict + question.anchor));
			}
		}
		return missing;
	}

	private static List<Asked> asked(ConflictStatus from, ConflictStatus to) {
		return switch (to) {
			case REGISTERED -> List.of(Asked.PARTIES, Asked.FACTS, Asked.CARE);
			case STRATEGY -> (from == ConflictStatus.DIAGNOSIS)
					? List.of(Asked.CAUSE, Asked.RIGHTS, Asked.ACUTENESS, Asked.CARE) : List.of();
			case NEGOTIATION -> List.of(Asked.MODEL);
			case AGREED -> List.of(Asked.TERMS, Asked.RESTORED, Asked.DEGREES, Asked.RESIDUAL, Asked.RECHECK);
			case REVIEW -> List.of(Asked.CAUSE, Asked.RIGHTS);
			default -> List.of();
		};
	}

	/** A question of a gate and the field that answers it. */
	private enum Asked {

		PARTIES("parties", "/parties#f-parties"), FACTS("facts", "/facts#f-facts"),
		CARE("care", "/acuteness#f-careTakenOverBy"), CAUSE("cause", "/causes#f-mainCause"),
		RIGHTS("rights", "/rights#f-rights"), ACUTENESS("acuteness", "/acuteness#f-level"),
		MODEL("model", "/model#f-model"), TERMS("terms", "/settlement#terms"),
		RESTORED("restored", "/settlement#rights"), DEGREES("degrees", "/settlement#degrees"),
		RESIDUAL("residual", "/settlement#f-residualTension"), RECHECK("recheck", "/settlement#f-recheckOn");

		private final String column;

		private final String anchor;

		Asked(String column, String anchor) {
			this.column = column;
			this.anchor = anchor;
		}

	}

}
