package kz.senim.access.domain.zone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.access.domain.zone.Release.State;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Releases of the files that name the acting person.
 */
@Component
class ReleaseStore {

	private static final String SELECT = """
			select r.*, c.number, r.state = 'CONFIRMED' and app.now() < r.ends_at as open
			  from protected_release r join client c on c.id = r.client_id
			 where\s""";

	private final JdbcClient jdbc;

	ReleaseStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Release> of(ClientId client) {
		return this.jdbc.sql(SELECT + "r.client_id = :client order by r.asked_at desc, r.id limit 50")
			.param("client", client.value())
			.query(ReleaseStore::row)
			.list();
	}

	Optional<Release> find(ClientId client, UUID id) {
		return this.jdbc.sql(SELECT + "r.client_id = :client and r.id = :id")
			.param("client", client.value())
			.param("id", id)
			.query(ReleaseStore::row)
			.optional();
	}

	/** The other people named on the file. */
	List<StaffId> others(ClientId client) {
		return this.jdbc
			.sql("select staff_id from restricted_access where client_id = :client and staff_id <> app.staff_id()")
			.param("client", client.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(StaffId::new)
			.toList();
	}

	void insert(UUID id, ClientId client, AskRelease wish, StaffId by, Instant at) {
		this.jdbc
			.sql("""
					insert into protected_release (id, client_id, service, reason, address, phone, asked_by, asked_at, state, version)
					values (:id, :client, :service, :reason, :address, :phone, :by, :at, 'ASKED', 0)
					""")
			.param("id", id)
			.param("client", client.value())
			.param("service", wish.service().name())
			.param("reason", wish.reason())
			.param("address", wish.address())
			.param("phone", wish.phone())
			.param("by", by.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Whether it was still open to an answer; backed by protected_release_two_people. */
	boolean answer(UUID id, State state, StaffId by, Instant at, @Nullable Instant ends) {
		return this.jdbc.sql("""
				update protected_release set state = :state, answered_by = :by, answered_at = :at, ends_at = :ends,
				       version = version + 1
				 where id = :id and state = 'ASKED' and asked_by <> :by
				""")
			.param("id", id)
			.param("state", state.name())
			.param("by", by.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("ends", (ends != null) ? ends.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.update() == 1;
	}

	void printed(UUID id, Instant at) {
		this.jdbc.sql(
				"update protected_release set printed_at = :at, version = version + 1 where id = :id and printed_at is null")
			.param("id", id)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static Release row(ResultSet row, int number) throws SQLException {
		UUID answered = row.getObject("answered_by", UUID.class);
		OffsetDateTime ends = row.getObject("ends_at", OffsetDateTime.class);
		return new Release(row.getObject("id", UUID.class), new ClientId(row.getObject("client_id", UUID.class)),
				row.getString("number"), EmergencyService.valueOf(row.getString("service")), row.getString("reason"),
				row.getBoolean("address"), row.getBoolean("phone"), new StaffId(row.getObject("asked_by", UUID.class)),
				row.getObject("asked_at", OffsetDateTime.class).toInstant(), State.valueOf(row.getString("state")),
				(answered != null) ? new StaffId(answered) : null, (ends != null) ? ends.toInstant() : null,
				row.getBoolean("open"), row.getLong("version"));
	}

}
