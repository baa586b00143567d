package kz.senim.client.domain.interest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import kz.senim.client.domain.door.Acts;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads and writes conflicts of interest. One standing for a person and a client:
 * conflict_of_interest_once_uk.
 */
@Component
public class Interests {

	private final JdbcClient jdbc;

	private final Acts acts;

	Interests(JdbcClient jdbc, Acts acts) {
		this.jdbc = jdbc;
		this.acts = acts;
	}

	/** Whether this person is barred from this client. */
	public boolean barred(ClientId client, StaffId person) {
		return this.jdbc.sql("select app.is_barred(:client, :staff)")
			.param("client", client.value())
			.param("staff", person.value())
			.query(Boolean.class)
			.single();
	}

	/** Those of the clients from whom this person is barred. */
	public List<ClientId> barredFrom(List<ClientId> clients, StaffId person) {
		return this.jdbc
			.sql("select c.id from unnest(cast(:clients as uuid[])) c (id) where app.is_barred(c.id, :staff)")
			.param("clients", clients.stream().map(ClientId::value).toArray(UUID[]::new))
			.param("staff", person.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(ClientId::new)
			.toList();
	}

	/** Standing ones first, then newest first. */
	List<Interest> all(ClientId client) {
		return this.jdbc.sql("""
				select x.* from conflict_of_interest x where x.client_id = :client
				 order by (x.ended_at is null) desc, x.stated_at desc, x.id
				""").param("client", client.value()).query(Interests::read).list();
	}

	UUID state(ClientId client, StaffId person, InterestKind kind, @Nullable String words) {
		UUID id = Uuids.next();
		this.jdbc.sql("""
				insert into conflict_of_interest (id, client_id, staff_id, kind, words, stated_by, stated_at)
				values (:id, :client, :staff, :kind, :words, :by, :now)
				""")
			.param("id", id)
			.param("client", client.value())
			.param("staff", person.value())
			.param("kind", kind.name())
			.param("words", words, Types.VARCHAR)
			.param("by", this.acts.staff().value())
			.param("now", this.acts.now())
			.update();
		return id;
	}

	boolean end(UUID id, ClientId client, String reason) {
		return this.jdbc.sql("""
				update conflict_of_interest set ended_by = :by, ended_at = :now, end_reason = :reason
				 where id = :id and client_id = :client and ended_at is null
				""")
			.param("id", id)
			.param("client", client.value())
			.param("reason", reason)
			.param("by", this.acts.staff().value())
			.param("now", this.acts.now())
			.update() == 1;
	}

	private static Interest read(ResultSet row, int index) throws SQLException {
		UUID ended = row.getObject("ended_by", UUID.class);
		OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
		return new Interest(row.getObject("id", UUID.class), new StaffId(row.getObject("staff_id", UUID.class)),
				InterestKind.valueOf(row.getString("kind")), row.getString("words"),
				new StaffId(row.getObject("stated_by", UUID.class)),
				row.getObject("stated_at", OffsetDateTime.class).toInstant(),
				(ended != null) ? new StaffId(ended) : null, (endedAt != null) ? endedAt.toInstant() : null,
				row.getString("end_reason"));
	}

}
