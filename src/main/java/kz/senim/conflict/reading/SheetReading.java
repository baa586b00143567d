package kz.senim.conflict.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.senim.conflict.BehaviourModel;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictSheet.Cause;
import kz.senim.conflict.ConflictSheet.Emotion;
import kz.senim.conflict.ConflictSheet.Model;
import kz.senim.conflict.ConflictSheet.Outcome;
import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.conflict.ConflictSheet.Right;
import kz.senim.conflict.ConflictSheet.Stated;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.RightRestored;
import kz.senim.kernel.OncePerPage;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all that is stated about a conflict; the door was asked before.
 */
@Component
public class SheetReading {

	private static final String HEAD = """
			select c.*, p.id as party_id, p.kind, p.party_client_id, p.staff_id, p.name, p.status_position, p.role_function,
			       p.degree
			  from conflict c
			  left join conflict_party p on p.conflict_id = c.id
			 where c.id = ?
			 order by p.position
			""";

	private static final String LINES = """
			select * from (
			  select 'CAUSE' as line, code, main, note, null::uuid as id, null::uuid as whose_party_id, null as by_whom, null as view,
			         null as words_of, null as finding, null as restored, null as holder_words, null as side,
			         null::smallint as intensity, 0 as position
			    from conflict_cause where conflict_id = :id
			  union all
			  select 'RIGHT', code, null, null, id, whose_party_id, by_whom, view, words_of, finding, restored, holder_words,
			         null, null, position
			    from right_restriction where conflict_id = :id
			  union all
			  select 'EMOTION', code, null, null, id, null, null, null, null, null, null, null, side, intensity, 0
			    from conflict_emotion where conflict_id = :id) lines
			order by line, main desc, position, side, case when line = 'CAUSE' then code end, id
			""";

	private final JdbcClient jdbc;

	private final PartyNames names;

	SheetReading(JdbcClient jdbc, PartyNames names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	public ConflictSheet of(ConflictRef ref) {
		return Objects
			.requireNonNull(OncePerPage.find("sheet", List.of(ref), (refs) -> Map.of(ref, ask(ref))).get(ref));
	}

	private ConflictSheet ask(ConflictRef ref) {
		UUID id = ref.id().value();
		List<Party> unnamed = new ArrayList<>();
		ResultSetExtractor<@Nullable Head> fold = (set) -> head(set, unnamed);
		Head head = Objects.requireNonNull(this.jdbc.sql(HEAD).param(id).query(fold));
		List<Party> parties = this.names.fill(unnamed);
		Map<UUID, Party> byId = parties.stream().collect(Collectors.toMap(Party::id, Function.identity()));
		Lines lines = new Lines(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		RowCallbackHandler each = (set) -> lines.add(new Row(set), byId);
		this.jdbc.sql(LINES).param("id", id).query(each);
		return new ConflictSheet(ref, head.stated(), parties, lines.causes(), lines.rights(), lines.emotions(),
				head.model(), head.outcome());
	}

	/** Whether the person is a party. */
	public boolean namesStaff(ConflictId id, StaffId person) {
		return this.jdbc.sql("select exists (select 1 from conflict_party where conflict_id = ? and staff_id = ?)")
			.params(id.value(), person.value())
			.query(Boolean.class)
			.single();
	}

	private static Right right(Row row, Map<UUID, Party> parties) throws SQLException {
		UUID holder = row.uuid("whose_party_id");
		Party party = (holder != null) ? parties.get(holder) : null;
		String restored = row.maybe("restored");
		return new Right(row.id("id"), row.text("code"), holder, (party != null) ? party.name() : null,
				row.maybe("by_whom"), row.maybe("view"), row.maybe("words_of"), row.maybe("finding"),
				(restored != null) ? RightRestored.valueOf(restored) : null, row.maybe("holder_words"));
	}

	private static @Nullable Head head(ResultSet set, List<Party> parties) throws SQLException {
		Head head = null;
		while (set.next()) {
			head = head(set);
			if (set.getObject("party_id") != null) {
				parties.add(PartyNames.party(set));
			}
		}
		return head;
	}

	private static Head head(ResultSet set) throws SQLException {
		Row row = new Row(set);
		UUID care = row.uuid("care_taken_over_by");
		Stated stated = new Stated(row.at("arose_at"), row.maybe("arose_place"), row.uuid("arose_in_contact"),
				row.maybe("facts"), row.maybe("facts_words_of"), row.maybe("interpretation"), row.maybe("client_voice"),
				row.maybe("client_voice_lang"), row.number("tension"), row.uuid("parent_conflict_id"),
				row.at("status_since"), (care != null) ? new StaffId(care) : null, row.at("created_at"));
		String model = row.maybe("model");
		return new Head(stated,
				(model != null) ? new Model(BehaviourModel.valueOf(model), row.text("model_reason"),
						set.getBoolean("model_experiment")) : null,
				new Outcome(row.maybe("short_settlement"), row.number("residual_tension"), row.maybe("made_clear")));
	}

	/** Causes, rights and emotions, as their rows come. */
	private record Lines(List<Cause> causes, List<Right> rights, List<Emotion> emotions) {

		void add(Row row, Map<UUID, Party> parties) throws SQLException {
			switch (row.text("line")) {
				case "CAUSE" ->
					this.causes.add(new Cause(row.text("code"), row.set().getBoolean("main"), row.maybe("note")));
				case "RIGHT" -> this.rights.add(right(row, parties));
				default -> this.emotions.add(new Emotion(row.text("side"), row.text("code"), row.number("intensity")));
			}
		}

	}

	private record Head(Stated stated, @Nullable Model model, Outcome outcome) {
	}

}
