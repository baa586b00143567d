package kz.senim.diagnosis.domain.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import kz.senim.diagnosis.domain.fact.Constraint;
import kz.senim.diagnosis.domain.fact.DiagnosisLines;
import kz.senim.diagnosis.domain.fact.Difference;
import kz.senim.diagnosis.domain.fact.Incompatibility;
import kz.senim.diagnosis.domain.fact.Measure;
import kz.senim.diagnosis.domain.fact.Option;
import kz.senim.diagnosis.domain.fact.Wish;
import kz.senim.kernel.OncePerPage;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all lines of a conflict in one question, and replaces those of one kind; the door
 * was asked before.
 */
@Component
public class LineStore {

	private static final String READ = """
			select jsonb_build_object(
			  'methods', (select coalesce(jsonb_agg(m.code order by m.code), '[]') from diagnosis_method m where m.conflict_id = :id),
			  'differences', (select coalesce(jsonb_agg(jsonb_build_object('dimension', d.dimension, 'note', d.note,
			       'client', d.client_significance, 'worker', d.worker_significance)), '[]')
			     from conflict_difference d where d.conflict_id = :id),
			  'incompatibilities', (select coalesce(jsonb_agg(jsonb_build_object('code', i.code, 'client', i.client_words,
			       'worker', i.worker_words) order by i.position), '[]')
			     from conflict_incompatibility i where i.conflict_id = :id),
			  'wishes', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'holder', e.holder_id, 'ofWhom', e.of_whom_id,
			       'wish', e.wish, 'importance', e.importance, 'met', e.met) order by e.position), '[]')
			     from conflict_expectation e where e.conflict_id = :id),
			  'constraints', (select coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'note', c.note) order by c.position), '[]')
			     from conflict_constraint c where c.conflict_id = :id),
			  'options', (select coalesce(jsonb_agg(jsonb_build_object('title', o.title, 'pros', o.pros, 'contras', o.contras,
			       'cost', o.cost, 'chosen', o.chosen) order by o.position), '[]')
			     from strategy_option o where o.conflict_id = :id),
			  'measures', (select coalesce(jsonb_agg(jsonb_build_object('domain', s.domain, 'title', s.title, 'owner', s.owner,
			       'dueOn', s.due_on, 'cost', s.cost, 'effect', s.effect, 'done', s.done) order by s.position), '[]')
			     from strategy_measure s where s.conflict_id = :id))::text
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	LineStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	public DiagnosisLines of(ConflictId id) {
		return Objects.requireNonNull(OncePerPage.find("diagnosis", List.of(id), (ids) -> Map.of(id, ask(id))).get(id));
	}

	private DiagnosisLines ask(ConflictId id) {
		String found = this.jdbc.sql(READ).param("id", id.value()).query(String.class).single();
		return this.json.readValue(found, DiagnosisLines.class);
	}

	public void differences(ConflictId id, ClientId client, List<Difference> lines) {
		this.jdbc.sql("delete from conflict_difference where conflict_id = ?").param(id.value()).update();
		write("""
				insert into conflict_difference (conflict_id, client_id, dimension, note, client_significance, worker_significance)
				select :conflict, :client, dimension, note, client, worker from jsonb_to_recordset(cast(:lines as jsonb))
				       as line (dimension text, note text, client smallint, worker smallint)
				""",
				id, client, lines, (line) -> row("dimension", line.dimension(), "note", line.note(), "client",
						line.client(), "worker", line.worker()));
	}

	public void incompatibilities(ConflictId id, ClientId client, List<Incompatibility> lines) {
		this.jdbc.sql("delete from conflict_incompatibility where conflict_id = ?").param(id.value()).update();
		write("""
				insert into conflict_incompatibility (id, conflict_id, client_id, code, client_words, worker_words, position)
				select id, :conflict, :client, code, client, worker, position from jsonb_to_recordset(cast(:lines as jsonb))
				       as line (id uuid, position smallint, code text, client text, worker text)
				""",
				id, client, lines,
				(line) -> row("code", line.code(), "client", line.client(), "worker", line.worker()));
	}

	public void wishes(ConflictId id, ClientId client, List<Wish> lines) {
		this.jdbc.sql("delete from conflict_expectation where conflict_id = ?").param(id.value()).update();
		write("""
				insert into conflict_expectation (id, conflict_id, client_id, kind, holder_id, of_whom_id, wish, importance, met,
				                                  position)
				select id, :conflict, :client, kind, holder, "ofWhom", wish, importance, met, position
				  from jsonb_to_recordset(cast(:lines as jsonb)) as line (id uuid, position smallint, kind text, holder uuid,
				       "ofWhom" uuid, wish text, importance smallint, met text)
				""",
				id, client, lines, (line) -> row("kind", line.kind(), "holder", line.holder(), "ofWhom", line.ofWhom(),
						"wish", line.wish(), "importance", line.importance(), "met", line.met()));
	}

	public void constraints(ConflictId id, ClientId client, List<Constraint> lines) {
		this.jdbc.sql("delete from conflict_constraint where conflict_id = ?").param(id.value()).update();
		write("""
				insert into conflict_constraint (id, conflict_id, client_id, code, note, position)
				select id, :conflict, :client, code, note, position from jsonb_to_recordset(cast(:lines as jsonb))
				       as line (id uuid, position smallint, code text, note text)
				""", id, client, lines, (line) -> row("code", line.code(), "note", line.note()));
	}

	public void options(ConflictId id, ClientId client, List<Option> lines) {
		this.jdbc.sql("delete from strategy_option where conflict_id = ?").param(id.value()).update();
		write("""
				insert into strategy_option (id, conflict_id, client_id, title, pros, contras, cost, chosen, position)
				select id, :conflict, :client, title, pros, contras, cost, chosen, position
				  from jsonb_to_recordset(cast(:lines as jsonb)) as line (id uuid, position smallint, title text, pros text,
				       contras text, cost text, chosen boolean)
				""",
				id, client, lines, (line) -> row("title", line.title(), "pros", line.pros(), "contras", line.contras(),
						"cost", line.cost(), "chosen", line.chosen()));
	}

	public void measures(ConflictId id, ClientId client, List<Measure> lines) {
		this.jdbc.sql("delete from strategy_measure where conflict_id = ?").param(id.value()).update();
		write("""
				insert into strategy_measure (id, conflict_id, client_id, domain, title, owner, due_on, cost, effect, done, position)
				select id, :conflict, :client, domain, title, owner, due, cost, effect, done, position
				  from jsonb_to_recordset(cast(:lines as jsonb)) as line (id uuid, position smallint, domain text, title text,
				       owner text, due date, cost text, effect text, done boolean)
				""",
				id, client, lines, (line) -> row("domain", line.domain(), "title", line.title(), "owner", line.owner(),
						"due", line.dueOn(), "cost", line.cost(), "effect", line.effect(), "done", line.done()));
	}

	private <T> void write(String sql, ConflictId id, ClientId client, List<T> lines,
			Function<T, Map<String, @Nullable Object>> row) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (T line : lines) {
			Map<String, @Nullable Object> values = row.apply(line);
			values.put("id", Uuids.next());
			values.put("position", rows.size());
			rows.add(values);
		}
		this.jdbc.sql(sql)
			.param("conflict", id.value())
			.param("client", client.value())
			.param("lines", this.json.writeValueAsString(rows))
			.update();
	}

	private static Map<String, @Nullable Object> row(@Nullable Object... pairs) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			Object value = pairs[i + 1];
			row.put(String.valueOf(pairs[i]),
					(value != null && !(value instanceof Number) && !(value instanceof Boolean)) ? value.toString()
							: value);
		}
		return row;
	}

}
