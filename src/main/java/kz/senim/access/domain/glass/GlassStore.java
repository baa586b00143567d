package kz.senim.access.domain.glass;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.access.domain.glass.Opened.Answer;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests of access out of turn. What the acting person must not learn, only the
 * functions of the database read.
 */
@Component
class GlassStore {

	/** Those of the acting person that run. */
	static final String RUNNING = "q.staff_id = app.staff_id() and q.ended_at is null and app.now() < q.ends_at";

	private static final String REQUESTS = """
			select q.id, q.number, q.opened_at, q.ends_at, q.ended_at, q.called_at, g.client_id,
			       q.ended_at is null and app.now() < q.ends_at as running
			  from glass_request q left join glass_access g on g.id = q.id and g.full_file
			 where\s""";

	private final JdbcClient jdbc;

	GlassStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The clock of the transaction is a little behind ours, and a glass lasts an hour at
	 * most by it.
	 */
	Broken breakGlass(UUID id, BreakGlass wish, Instant ends, Instant escalate) {
		return this.jdbc.sql("""
				select * from app.break_glass(:id, :number, :reason, :words,
				       least(:ends, app.now() + interval '60 minutes'), :escalate)""")
			.param("id", id)
			.param("number", wish.number())
			.param("reason", wish.reason().name())
			.param("words", wish.words())
			.param("ends", ends.atOffset(ZoneOffset.UTC))
			.param("escalate", escalate.atOffset(ZoneOffset.UTC))
			.query(GlassStore::broken)
			.single();
	}

	Optional<GlassView> find(UUID id) {
		return this.jdbc.sql(REQUESTS + "q.id = :id and q.staff_id = app.staff_id()")
			.param("id", id)
			.query(GlassStore::view)
			.optional();
	}

	List<GlassView> running() {
		return this.jdbc.sql(REQUESTS + RUNNING + " order by q.ends_at").query(GlassStore::view).list();
	}

	/** Ends both rows, or the one there is; the same work for either. */
	boolean end(UUID id, Instant now) {
		int ended = this.jdbc.sql("update glass_request q set ended_at = :now where q.id = :id and " + RUNNING)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update();
		this.jdbc.sql("""
				update glass_access set ended_at = :now, version = version + 1
				 where id = :id and staff_id = app.staff_id() and ended_at is null and app.now() < ends_at
				""").param("now", now.atOffset(ZoneOffset.UTC)).param("id", id).update();
		return ended == 1;
	}

	boolean call(UUID id, Instant now) {
		return this.jdbc.sql("update glass_request q set called_at = :now where q.id = :id and " + RUNNING)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update() == 1;
	}

	/** Who can be the second person; nobody where there is no such file. */
	Optional<Called> secondPeople(UUID id) {
		return this.jdbc.sql("select * from app.second_people(:id)")
			.param("id", id)
			.query((row, number) -> new Called(new ClientId(row.getObject("client_id", UUID.class)),
					people(row.getArray("named"))))
			.optional();
	}

	private static Broken broken(ResultSet row, int number) throws SQLException {
		String answer = row.getString("answer");
		UUID reviewer = row.getObject("reviewer_id", UUID.class);
		return new Broken(row.getObject("request_id", UUID.class),
				answer.equals("AGAIN") ? Answer.CARD : Answer.valueOf(answer),
				!answer.equals("AGAIN") && !answer.equals("OWN"), client(row), id(reviewer),
				people(row.getArray("named")), row.getBoolean("barred"));
	}

	private static GlassView view(ResultSet row, int number) throws SQLException {
		OffsetDateTime called = row.getObject("called_at", OffsetDateTime.class);
		OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
		return new GlassView(row.getObject("id", UUID.class), row.getString("number"),
				row.getObject("opened_at", OffsetDateTime.class).toInstant(),
				row.getObject("ends_at", OffsetDateTime.class).toInstant(), (ended != null) ? ended.toInstant() : null,
				(called != null) ? called.toInstant() : null, row.getBoolean("running"), client(row));
	}

	private static @Nullable ClientId client(ResultSet row) throws SQLException {
		UUID client = row.getObject("client_id", UUID.class);
		return (client != null) ? new ClientId(client) : null;
	}

	private static @Nullable StaffId id(@Nullable UUID staff) {
		return (staff != null) ? new StaffId(staff) : null;
	}

	private static List<StaffId> people(@Nullable Array ids) throws SQLException {
		return (ids != null) ? Arrays.stream((UUID[]) ids.getArray()).map(StaffId::new).toList() : List.of();
	}

	/** A restricted file and the people named on it. */
	record Called(ClientId client, List<StaffId> named) {
	}

}
