package kz.senim.review.domain.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of the diary; row-level security shows an entry to its author and to the one
 * it is shared with.
 */
@Component
class DiaryStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	DiaryStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	UUID add(StaffId author, WriteEntry wish) {
		UUID id = Uuids.next();
		this.jdbc
			.sql("""
					insert into reflection (id, author_id, written_at, identification, separation, state_before, state_after,
					  helped, note, version)
					values (:id, :author, :now, :identification, :separation, :before, :after, :helped, :note, 0)
					""")
			.param("id", id)
			.param("author", author.value())
			.param("now", now())
			.param("identification", wish.identification(), Types.SMALLINT)
			.param("separation", wish.separation(), Types.SMALLINT)
			.param("before", wish.before(), Types.SMALLINT)
			.param("after", wish.after(), Types.SMALLINT)
			.param("helped", wish.helped(), Types.VARCHAR)
			.param("note", wish.note(), Types.VARCHAR)
			.update();
		return id;
	}

	Optional<Entry> find(UUID id) {
		return this.jdbc.sql("select * from reflection where id = ?").param(id).query(DiaryStore::entry).optional();
	}

	/** All entries that may be read, newest first. */
	List<Entry> readable() {
		return this.jdbc.sql("select * from reflection order by written_at desc, id limit 200")
			.query(DiaryStore::entry)
			.list();
	}

	boolean share(UUID id, long version, @Nullable StaffId with) {
		return this.jdbc.sql("""
				update reflection set shared_with = :with, shared_at = case when cast(:with as uuid) is null then null
				  else cast(:now as timestamptz) end, version = version + 1
				where id = :id and version = :version
				""")
			.param("with", (with != null) ? with.value() : null, Types.OTHER)
			.param("now", now())
			.param("id", id)
			.param("version", version)
			.update() == 1;
	}

	boolean erase(UUID id, long version) {
		return this.jdbc.sql("delete from reflection where id = ? and version = ?").params(id, version).update() == 1;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		UUID shared = row.getObject("shared_with", UUID.class);
		return new Entry(row.getObject("id", UUID.class), new StaffId(row.getObject("author_id", UUID.class)),
				row.getObject("written_at", OffsetDateTime.class).toInstant(), scale(row, "identification"),
				scale(row, "separation"), scale(row, "state_before"), scale(row, "state_after"),
				row.getString("helped"), row.getString("note"), (shared != null) ? new StaffId(shared) : null,
				row.getLong("version"));
	}

	private static @Nullable Integer scale(ResultSet row, String column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? null : value;
	}

}
