package kz.senim.conflict.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all that is stated about a conflict; the door was asked before.
 */
@Component
public class SheetReading {

	private final JdbcClient jdbc;

	private final PartyNames names;

	SheetReading(JdbcClient jdbc, PartyNames names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	public ConflictSheet of(ConflictRef ref) {
		UUID id = ref.id().value();
		List<Party> parties = parties(id);
		Map<UUID, Party> byId = parties.stream().collect(Collectors.toMap(Party::id, Function.identity()));
		Head head = this.jdbc.sql("select * from conflict where id = ?").param(id).query(SheetReading::head).single();
		return new ConflictSheet(ref, head.stated(), parties, causes(id), rights(id, byId), emotions(id), head.model(),
				head.outcome());
	}

	/** Whether the person is a party. */
	public boolean namesStaff(ConflictId id, StaffId person) {
		return this.jdbc.sql("select exists (select 1 from conflict_party where conflict_id = ? and staff_id = ?)")
			.params(id.value(), person.value())
			.query(Boolean.class)
			.single();
	}

	private List<Party> parties(UUID id) {
		return this.names.fill(this.jdbc.sql("select * from conflict_party where conflict_id = ? order by position")
			.param(id)
			.query(PartyNames::party)
			.list());
	}

	private List<Cause> causes(UUID id) {
		return this.jdbc
			.sql("select code, main, note from conflict_cause where conflict_id = ? order by main desc, code")
			.param(id)
			.query((set, number) -> new Cause(set.getString("code"), set.getBoolean("main"), set.getString("note")))
			.list();
	}

	private List<Right> rights(UUID id, Map<UUID, Party> parties) {
		return this.jdbc.sql("select * from right_restriction where conflict_id = ? order by position")
			.param(id)
			.query((set, number) -> right(new Row(set), parties))
			.list();
	}

	private List<Emotion> emotions(UUID id) {
		return this.jdbc
			.sql("select side, code, intensity from conflict_emotion where conflict_id = ? order by side, id")
			.param(id)
			.query((set, number) -> new Emotion(set.getString("side"), set.getString("code"),
					new Row(set).number("intensity")))
			.list();
	}

	private static Right right(Row row, Map<UUID, Party> parties) throws SQLException {
		UUID holder = row.uuid("whose_party_id");
		Party party = (holder != null) ? parties.get(holder) : null;
		String restored = row.maybe("restored");
		return new Right(row.id("id"), row.text("code"), holder, (party != null) ? party.name() : null,
				row.maybe("by_whom"), row.maybe("view"), row.maybe("words_of"), row.maybe("finding"),
				(restored != null) ? RightRestored.valueOf(restored) : null, row.maybe("holder_words"));
	}

	private static Head head(ResultSet set, int number) throws SQLException {
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

	private record Head(Stated stated, @Nullable Model model, Outcome outcome) {
	}

}
