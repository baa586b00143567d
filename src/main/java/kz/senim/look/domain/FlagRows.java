package kz.senim.look.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.senim.client.Clients;
import kz.senim.kernel.WorkingCalendar;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds, keeps and reads unusual looks.
 */
@Component
class FlagRows {

	private static final int MOST = 100;

	private final JdbcClient jdbc;

	private final LookSettings settings;

	private final WorkingCalendar calendar;

	private final StaffDirectory staff;

	private final Clients clients;

	FlagRows(JdbcClient jdbc, LookSettings settings, WorkingCalendar calendar, StaffDirectory staff, Clients clients) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.calendar = calendar;
		this.staff = staff;
		this.clients = clients;
	}

	/**
	 * Looks through a week, one search after the other; those found before keep what was
	 * said of them.
	 */
	int find(LocalDate week) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('senim.unusual-looks'))").query().singleValue();
		LocalDate[] daysOff = IntStream.range(0, 7)
			.mapToObj(week::plusDays)
			.filter((day) -> !this.calendar.isWorking(day))
			.toArray(LocalDate[]::new);
		return this.jdbc.sql("select app.find_unusual_looks(:week, :many, :open, :close, cast(:off as date[]))")
			.param("week", week)
			.param("many", this.settings.manyClients())
			.param("open", this.settings.open())
			.param("close", this.settings.close())
			.param("off", "{" + String.join(",", Stream.of(daysOff).map(LocalDate::toString).toList()) + "}")
			.query(Integer.class)
			.single();
	}

	UnusualList list() {
		List<UnusualLook> flags = this.jdbc.sql("""
				select * from look_flag order by seen_at is not null, week desc, last_at desc, id limit :limit
				""").param("limit", MOST).query(FlagRows::row).list();
		List<StaffId> people = flags.stream()
			.flatMap((flag) -> Stream.of(flag.staff(), flag.seenBy()))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return new UnusualList(flags, this.staff.byId(people), this.clients
			.byId(flags.stream().map(UnusualLook::client).filter(Objects::nonNull).distinct().toList()));
	}

	Optional<UnusualLook> find(UUID flag) {
		return this.jdbc.sql("select * from look_flag where id = :id")
			.param("id", flag)
			.query(FlagRows::row)
			.optional();
	}

	private static UnusualLook row(ResultSet row, int number) throws SQLException {
		UUID client = row.getObject("client_id", UUID.class);
		UUID seenBy = row.getObject("seen_by", UUID.class);
		return new UnusualLook(row.getObject("id", UUID.class), row.getObject("week", LocalDate.class),
				UnusualLook.Kind.valueOf(row.getString("kind")), new StaffId(row.getObject("staff_id", UUID.class)),
				(client != null) ? new ClientId(client) : null, row.getLong("count"),
				row.getObject("first_at", OffsetDateTime.class).toInstant(),
				row.getObject("last_at", OffsetDateTime.class).toInstant(),
				(seenBy != null) ? new StaffId(seenBy) : null, instant(row, "seen_at"), row.getString("words"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
