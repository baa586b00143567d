package kz.senim.conflict.domain.neutral;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.Gate;
import kz.senim.conflict.reading.SheetReading;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows who records a conflict, and keeps its parties from recording diagnosis and
 * settlement where somebody neutral is needed.
 */
@Component
public class Recorders {

	/** What is known when a conflict is registered may come from a party. */
	private static final Set<ConflictStatus> BEFORE = EnumSet.of(ConflictStatus.DRAFT, ConflictStatus.REGISTERED,
			ConflictStatus.REOPENED);

	private final JdbcClient jdbc;

	private final SheetReading sheets;

	private final CurrentActor actor;

	Recorders(JdbcClient jdbc, SheetReading sheets, CurrentActor actor) {
		this.jdbc = jdbc;
		this.sheets = sheets;
		this.actor = actor;
	}

	/** Who was named, if anybody. */
	public Optional<StaffId> of(ConflictId conflict) {
		return this.jdbc.sql("select recorder_id from conflict where id = ? and recorder_id is not null")
			.param(conflict.value())
			.query(UUID.class)
			.optional()
			.map(StaffId::new);
	}

	/**
	 * Diagnosis is recorded by somebody neutral from its beginning on.
	 * @throws RuleViolated if the acting person is a party and the cause speaks of one
	 */
	public void refusePartyInDiagnosis(ConflictRef conflict) {
		if (!BEFORE.contains(conflict.status())) {
			refuseParty(conflict);
		}
	}

	/**
	 * A settlement, the short way too, is never recorded by whom it speaks of.
	 * @throws RuleViolated if the acting person is a party and the cause speaks of one
	 */
	public void refuseParty(ConflictRef conflict) {
		ConflictSheet sheet = this.sheets.of(conflict);
		StaffId me = this.actor.require().requireStaff();
		if (NeutralRule.isNeeded(sheet) && sheet.involves(me)) {
			throw new RuleViolated("conflict.neutral.party");
		}
	}

	/** What is missing for a move that rests on neutral records. */
	List<Gate.Missing> missing(ConflictId conflict) {
		boolean needed = this.jdbc.sql("""
				select c.recorder_id is null
				  and exists (select 1 from conflict_cause k where k.conflict_id = c.id and k.main
				              and k.code in ('NORM_BREACH', 'LOW_SKILL', 'QUALITY'))
				  and exists (select 1 from conflict_party p where p.conflict_id = c.id and p.staff_id = c.worker_id)
				from conflict c where c.id = ?
				""").param(conflict.value()).query(Boolean.class).single();
		return needed ? List.of(new Gate.Missing("conflict.gate.recorder", "/conflicts/" + conflict + "/recorder"))
				: List.of();
	}

}
