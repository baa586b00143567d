package kz.senim.review.domain.own;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the worker's own answers, invites to them before a review, and shows them to the
 * reviewer. They are help to look once more, no gate.
 */
@Service
public class OwnChecklists implements ConflictPanel {

	private static final Set<ConflictStatus> BEFORE_REVIEW = EnumSet.of(ConflictStatus.AGREED, ConflictStatus.RETURNED);

	private static final String KEEP = """
			insert into own_checklist as o (conflict_id, client_id, cycle_no, rights_named, no_reproach, ethics,
			  client_voice, plan_fits, answered_by, answered_at, version)
			select :id, :client, :cycle, cast(:rightsNamed as boolean), cast(:noReproach as boolean),
			  cast(:ethics as boolean), cast(:clientVoice as boolean), cast(:planFits as boolean), :me, :now, 1
			where :version = 0 or exists (select 1 from own_checklist x where x.conflict_id = :id and x.cycle_no = :cycle)
			on conflict (conflict_id, cycle_no) do update set rights_named = excluded.rights_named,
			  no_reproach = excluded.no_reproach, ethics = excluded.ethics, client_voice = excluded.client_voice,
			  plan_fits = excluded.plan_fits, answered_by = excluded.answered_by, answered_at = excluded.answered_at,
			  version = o.version + 1
			where o.version = :version
			""";

	private final Conflicts conflicts;

	private final JdbcClient jdbc;

	private final CurrentActor actor;

	private final AuditTrail trail;

	private final Clock clock;

	OwnChecklists(Conflicts conflicts, JdbcClient jdbc, CurrentActor actor, AuditTrail trail, Clock clock) {
		this.conflicts = conflicts;
		this.jdbc = jdbc;
		this.actor = actor;
		this.trail = trail;
		this.clock = clock;
	}

	/** The conflict and what was answered in its running cycle. */
	@Transactional
	public Page open(ConflictId id) {
		ConflictRef conflict = this.conflicts.require(id);
		this.trail.viewed("ownChecklist", conflict.client(), id.value());
		return new Page(conflict, of(conflict).orElse(new OwnAnswers(Map.of(), 0)));
	}

	private Optional<OwnAnswers> of(ConflictRef conflict) {
		return this.jdbc.sql("select * from own_checklist where conflict_id = ? and cycle_no = ?")
			.params(conflict.id().value(), conflict.cycle())
			.query((row, number) -> {
				Map<String, @Nullable Boolean> answers = new HashMap<>();
				List<String> columns = List.of("rights_named", "no_reproach", "ethics", "client_voice", "plan_fits");
				for (int i = 0; i < columns.size(); i++) {
					answers.put(OwnAnswers.QUESTIONS.get(i), row.getObject(columns.get(i), Boolean.class));
				}
				return new OwnAnswers(answers, row.getLong("version"));
			})
			.optional();
	}

	/**
	 * Keeps the answers.
	 * @param version the version they were opened with; 0 for the first ones
	 */
	@Transactional
	public void answer(ConflictId id, long version, Map<String, @Nullable Boolean> answers) {
		ConflictRef conflict = this.conflicts.require(id);
		if (!conflict.status().isOpen()) {
			throw new RuleViolated("review.own.closed");
		}
		int kept = keep(conflict, version, answers);
		if (kept == 0) {
			throw new StaleVersion(of(conflict).map(OwnAnswers::version).orElse(0L), List.of());
		}
		this.trail.changed("conflict.ownChecklist", "own_checklist", id.value(), conflict.client(), Map.of());
	}

	private int keep(ConflictRef conflict, long version, Map<String, @Nullable Boolean> answers) {
		return this.jdbc.sql(KEEP)
			.param("id", conflict.id().value())
			.param("client", conflict.client().value())
			.param("cycle", conflict.cycle())
			.params(answers)
			.param("me", this.actor.require().requireStaff().value())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("version", version)
			.update();
	}

	@Override
	public String column() {
		return "action";
	}

	@Override
	public int order() {
		return 40;
	}

	@Override
	public @Nullable PanelContent content(ConflictRef conflict) {
		return BEFORE_REVIEW.contains(conflict.status()) ? new PanelContent("own-checklist", "review.own.title", null,
				"review/own :: panel", new Page(conflict, of(conflict).orElse(new OwnAnswers(Map.of(), 0)))) : null;
	}

	/** A conflict with the answers of its running cycle. */
	public record Page(ConflictRef conflict, OwnAnswers own) {

		/** Whether anything was answered yet. */
		public boolean isAnswered() {
			return this.own.version() > 0;
		}

	}

}
