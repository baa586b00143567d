package kz.senim.conflict.domain.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.conflict.RightRestored;
import kz.senim.conflict.Settlements.Restored;
import kz.senim.conflict.Settlements.Term;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.Uuids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores degrees, answers and terms of the running cycle.
 */
@Component
public class SettlementStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	SettlementStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Before a new cycle writes its first answers, those of the old one are put away.
	 */
	public void beginCycle(CaseKey key) {
		int kept = this.jdbc
			.sql("""
					insert into conflict_cycle (conflict_id, client_id, cycle_no, settlement)
					select c.id, c.client_id, c.settled_cycle, jsonb_build_object(
					  'proposed', c.proposed_closing, 'residual', c.residual_tension, 'madeClear', c.made_clear,
					  'recheckOn', c.recheck_on, 'short', c.short_settlement,
					  'degrees', (select jsonb_object_agg(p.id, p.degree) from conflict_party p where p.conflict_id = c.id),
					  'rights', (select jsonb_agg(jsonb_build_object('id', r.id, 'restored', r.restored, 'words', r.holder_words))
					             from right_restriction r where r.conflict_id = c.id))
					from conflict c where c.id = ? and c.settled_cycle < c.cycle_no
					on conflict do nothing
					""")
			.param(key.conflict())
			.update();
		if (kept == 0) {
			return;
		}
		this.jdbc.sql("update conflict_party set degree = null where conflict_id = ?").param(key.conflict()).update();
		this.jdbc.sql(
				"update right_restriction set restored = null, holder_words = null, restored_on = null where conflict_id = ?")
			.param(key.conflict())
			.update();
	}

	public void degrees(CaseKey key, Map<UUID, Integer> degrees) {
		this.jdbc.sql("update conflict_party set degree = null where conflict_id = ?").param(key.conflict()).update();
		degrees.forEach((party, degree) -> this.jdbc
			.sql("update conflict_party set degree = ? where id = ? and conflict_id = ?")
			.params(degree, party, key.conflict())
			.update());
	}

	public void restored(CaseKey key, Map<UUID, Restored> rights) {
		this.jdbc.sql("update right_restriction set restored = null, holder_words = null where conflict_id = ?")
			.param(key.conflict())
			.update();
		rights.forEach((right, answer) -> this.jdbc
			.sql("""
					update right_restriction set restored = ?, holder_words = ?, restored_on = ? where id = ? and conflict_id = ?
					""")
			.params(answer.restored().name(), answer.holderWords(),
					LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE), right, key.conflict())
			.update());
	}

	/** The short way answers without the holder's words. */
	public void answer(CaseKey key, Map<UUID, RightRestored> rights) {
		beginCycle(key);
		rights.forEach((right, restored) -> this.jdbc
			.sql("update right_restriction set restored = ?, restored_on = ? where id = ? and conflict_id = ?")
			.params(restored.name(), LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE), right, key.conflict())
			.update());
	}

	public boolean unanswered(CaseKey key) {
		return this.jdbc
			.sql("select exists (select 1 from right_restriction where conflict_id = ? and restored is null)")
			.param(key.conflict())
			.query(Boolean.class)
			.single();
	}

	public void terms(CaseKey key, List<Term> terms) {
		int cycle = key.cycle();
		this.jdbc.sql("delete from settlement_term where conflict_id = ? and cycle_no = ?")
			.params(key.conflict(), cycle)
			.update();
		for (int position = 0; position < terms.size(); position++) {
			Term term = terms.get(position);
			this.jdbc.sql("""
					insert into settlement_term (id, conflict_id, client_id, cycle_no, who, what, by_when, position)
					values (?, ?, ?, ?, ?, ?, ?, ?)
					""")
				.params(Uuids.next(), key.conflict(), key.client(), cycle, term.who(), term.what(), term.byWhen(),
						position)
				.update();
		}
	}

	public List<Term> terms(CaseKey key) {
		return this.jdbc.sql(
				"select who, what, by_when from settlement_term where conflict_id = ? and cycle_no = ? order by position")
			.params(key.conflict(), key.cycle())
			.query(SettlementStore::term)
			.list();
	}

	private static Term term(ResultSet row, int number) throws SQLException {
		return new Term(row.getString("who"), row.getString("what"), row.getObject("by_when", LocalDate.class));
	}

}
