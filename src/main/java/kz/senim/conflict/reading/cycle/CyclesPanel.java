package kz.senim.conflict.reading.cycle;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows the cycles of a conflict that came back, newest first; one query, and none for a
 * conflict in its first cycle.
 */
@Component
class CyclesPanel implements ConflictPanel {

	/** The answers of the newest settled cycle stand in the conflict itself. */
	private static final String CYCLES = """
			select n.cycle_no,
			  coalesce((select min(m.moved_at) from conflict_move m where m.conflict_id = c.id and m.cycle_no = n.cycle_no
			            and m.taken_back_at is null), c.created_at) as since,
			  last.moved_at as until, last.to_status as closing,
			  (select m.reason from conflict_move m where m.conflict_id = c.id and m.cycle_no = n.cycle_no
			   and m.to_status = 'REOPENED' and m.taken_back_at is null order by m.moved_at desc limit 1) as why,
			  case when here then c.residual_tension else (k.settlement ->> 'residual')::smallint end as residual,
			  case when here then c.made_clear else k.settlement ->> 'madeClear' end as made_clear,
			  case when here then (select count(*) from right_restriction r where r.conflict_id = c.id and r.restored in ('YES', 'COMPENSATED'))
			       else (select count(*) from jsonb_array_elements(coalesce(nullif(k.settlement -> 'rights', 'null'), '[]')) e
			             where e ->> 'restored' in ('YES', 'COMPENSATED')) end as restored,
			  case when here then (select count(*) from right_restriction r where r.conflict_id = c.id and r.restored is not null)
			       else (select count(*) from jsonb_array_elements(coalesce(nullif(k.settlement -> 'rights', 'null'), '[]')) e
			             where e ->> 'restored' is not null) end as rights,
			  (select array_agg(t.who || ': ' || t.what order by t.position) from settlement_term t
			   where t.conflict_id = c.id and t.cycle_no = n.cycle_no) as terms
			from conflict c
			cross join lateral generate_series(1, c.cycle_no) n (cycle_no)
			cross join lateral (select coalesce(c.settled_cycle = n.cycle_no, false) as here) h
			left join conflict_cycle k on k.conflict_id = c.id and k.cycle_no = n.cycle_no
			left join lateral (select m.moved_at, m.to_status from conflict_move m
			  where m.conflict_id = c.id and m.cycle_no = n.cycle_no and m.taken_back_at is null
			    and m.to_status like 'CLOSED%' order by m.moved_at desc limit 1) last on true
			where c.id = ?
			order by n.cycle_no desc
			""";

	private final JdbcClient jdbc;

	CyclesPanel(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String column() {
		return "story";
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public @Nullable PanelContent content(ConflictRef conflict) {
		return (conflict.cycle() == 1) ? null : new PanelContent("cycles", "conflict.cycles.title", conflict.cycle(),
				"conflict/cycles :: cycles", of(conflict.id()));
	}

	private List<Cycle> of(ConflictId id) {
		return this.jdbc.sql(CYCLES).param(id.value()).query(CyclesPanel::read).list();
	}

	private static Cycle read(ResultSet row, int number) throws SQLException {
		OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
		Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
		Array terms = row.getArray("terms");
		return new Cycle(row.getInt("cycle_no"), since, (until != null) ? until.toInstant() : null,
				row.getString("closing"), row.getString("why"), row.getObject("residual", Integer.class),
				row.getString("made_clear"), row.getInt("restored"), row.getInt("rights"),
				(terms != null) ? List.of((String[]) terms.getArray()) : List.of());
	}

}
