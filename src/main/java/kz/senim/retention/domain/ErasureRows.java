package kz.senim.retention.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.kernel.id.Uuids;
import kz.senim.retention.domain.Erasure.Basis;
import kz.senim.retention.records.RecordClass;
import kz.senim.retention.records.RecordMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of erasures. That two people take part, the constraint erasure_by_two_people
 * and the function app.erase_client ask again.
 */
@Component
class ErasureRows {

	private static final TypeReference<LinkedHashMap<String, Long>> COUNTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final RecordMap map;

	private final JsonMapper json;

	private final RetentionActs acts;

	ErasureRows(JdbcClient jdbc, RecordMap map, JsonMapper json, RetentionActs acts) {
		this.jdbc = jdbc;
		this.map = map;
		this.json = json;
		this.acts = acts;
	}

	/** How many rows of each table belong to the file. */
	Map<String, Long> counts(ClientId client) {
		Map<String, Long> counts = new LinkedHashMap<>();
		this.jdbc.sql("select name, n from app.file_counts(:client)")
			.param("client", client.value())
			.query((row, index) -> counts.put(row.getString("name"), row.getLong("n")))
			.list();
		counts.put("client", 1L);
		return counts;
	}

	Map<RecordClass, Long> byClass(Map<String, Long> tables) {
		Map<RecordClass, Long> classes = new EnumMap<>(RecordClass.class);
		tables.forEach((table, n) -> classes.merge(this.map.classOf(table), n, Long::sum));
		return classes;
	}

	UUID propose(ClientRef client, Basis basis, String reason, @Nullable StaffId deputy) {
		UUID id = Uuids.next();
		this.jdbc
			.sql("""
					insert into erasure (id, client_id, number, team_id, basis, reason, preview, proposed_by, proposed_at, deputy_id)
					values (:id, :client, :number, :team, :basis, :reason, cast(:preview as jsonb), :me, :now, :deputy)
					""")
			.param("id", id)
			.param("client", client.id().value())
			.param("number", client.number())
			.param("team", client.team().value())
			.param("basis", basis.name())
			.param("reason", reason)
			.param("preview", this.json.writeValueAsString(counts(client.id())))
			.param("me", this.acts.me().value())
			.param("now", this.acts.now())
			.param("deputy", (deputy != null) ? deputy.value() : null, Types.OTHER)
			.update();
		return id;
	}

	Optional<Erasure> find(UUID id) {
		return this.jdbc.sql("select * from erasure where id = :id").param("id", id).query(this::read).optional();
	}

	/** The wish, held until the transaction ends. */
	Optional<Erasure> lock(UUID id) {
		return this.jdbc.sql("select * from erasure where id = :id for update")
			.param("id", id)
			.query(this::read)
			.optional();
	}

	boolean mayAnswer(UUID id) {
		return this.jdbc.sql("select app.may_answer_erasure(:id)").param("id", id).query(Boolean.class).single();
	}

	boolean mayGo(ClientId client, Basis basis) {
		return this.jdbc.sql("select app.may_go(:client, :basis)")
			.param("client", client.value())
			.param("basis", basis.name())
			.query(Boolean.class)
			.single();
	}

	boolean genuine(UUID id) {
		return this.jdbc.sql("select app.erasure_is_genuine(:id)").param("id", id).query(Boolean.class).single();
	}

	void erase(UUID id, String certificate) {
		answer(id, "approved_by = :me, approved_at = :now", null);
		this.jdbc.sql("select app.erase_client(:id, :certificate, :now)")
			.param("id", id)
			.param("certificate", certificate)
			.param("now", this.acts.now())
			.query((row, index) -> true)
			.list();
	}

	void refuse(UUID id, String reason) {
		answer(id, "refused_by = :me, refused_at = :now, refuse_reason = :reason", reason);
	}

	private void answer(UUID id, String change, @Nullable String reason) {
		JdbcClient.StatementSpec statement = this.jdbc
			.sql("update erasure set " + change + ", version = version + 1 where id = :id")
			.param("me", this.acts.me().value())
			.param("now", this.acts.now())
			.param("id", id);
		((reason != null) ? statement.param("reason", reason) : statement).update();
	}

	private Erasure read(ResultSet row, int index) throws SQLException {
		String counts = row.getString("counts");
		return new Erasure(row.getObject("id", UUID.class), new ClientId(row.getObject("client_id", UUID.class)),
				row.getString("number"), new TeamId(row.getObject("team_id", UUID.class)),
				Basis.valueOf(row.getString("basis")), row.getString("reason"),
				byClass(this.json.readValue((counts != null) ? counts : row.getString("preview"), COUNTS)),
				new StaffId(row.getObject("proposed_by", UUID.class)),
				row.getObject("proposed_at", OffsetDateTime.class), staff(row, "deputy_id"), staff(row, "approved_by"),
				staff(row, "refused_by"), row.getObject("erased_at", OffsetDateTime.class),
				row.getString("certificate"), row.getString("hash"), row.getLong("version"));
	}

	private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new StaffId(id) : null;
	}

}
