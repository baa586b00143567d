package kz.senim.reconciliation.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import kz.senim.reconciliation.Marks;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all that happened to a conflict in one query, oldest first; the door was asked
 * before.
 */
@Component
class CourseReading {

	private static final String ITEMS = """
			select * from (
			  select arose_at as at, 0 as rank, 'AROSE' as kind, id, null as code, null as detail, null as made_by,
			         null::smallint as n1, null::smallint as n2, null::smallint as n3, null::smallint as n4, null::smallint as n5,
			         null::smallint as n6, false as turned, false as struck, created_by as by, 0 as position
			    from conflict where id = :id
			  union all
			  select moved_at, 1, 'MOVED', id, to_status, null, null, null, null, null, null, null, null, false,
			         taken_back_at is not null, moved_by, 0
			    from conflict_move where conflict_id = :id
			  union all
			  select set_at, 2, 'SHARPENED', id, level::text, null, null, null, null, null, null, null, null, false, false, set_by, 0
			    from conflict_acuteness where conflict_id = :id and level is not null
			  union all
			  select held_at, 3, 'TALK', id, result, null, null, tension_before, tension_after, trust_before, trust_after,
			         constructive_before, constructive_after, false, error_at is not null, recorded_by, 0
			    from talk where conflict_id = :id
			  union all
			  select made_at, 4, 'GESTURE', id, code, response, made_by, tension_before, tension_after, trust_before, trust_after,
			         constructive_before, constructive_after, turned, error_at is not null, recorded_by, position
			    from gesture where conflict_id = :id
			  union all
			  select at, 4, 'MOMENT', id, coalesce(model, gesture, kind), kind, null, null, null, null, null, null, null, false,
			         taken_back_at is not null, recorded_by, 0
			    from live_event where conflict_id = :id and kind <> 'GESTURE'
			) items
			order by at, rank, position, id
			""";

	private final JdbcClient jdbc;

	private final StaffDirectory staff;

	CourseReading(JdbcClient jdbc, StaffDirectory staff) {
		this.jdbc = jdbc;
		this.staff = staff;
	}

	List<CourseItem> of(ConflictId conflict) {
		List<Read> items = this.jdbc.sql(ITEMS)
			.param("id", conflict.value())
			.query((row, number) -> new Read(item(row), new StaffId(row.getObject("by", UUID.class))))
			.list();
		Map<StaffId, StaffRef> people = this.staff.byId(items.stream().map(Read::by).collect(Collectors.toSet()));
		return items.stream().map((read) -> read.named(people)).toList();
	}

	private static CourseItem item(ResultSet row) throws SQLException {
		return new CourseItem(row.getObject("at", OffsetDateTime.class).toInstant(),
				CourseItem.Kind.valueOf(row.getString("kind")), row.getObject("id", UUID.class), row.getString("code"),
				row.getString("detail"), row.getString("made_by"), new Marks(number(row, "n1"), number(row, "n2"),
						number(row, "n3"), number(row, "n4"), number(row, "n5"), number(row, "n6")),
				row.getBoolean("turned"), row.getBoolean("struck"), "");
	}

	private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? null : value;
	}

	private record Read(CourseItem item, StaffId by) {

		CourseItem named(Map<StaffId, StaffRef> people) {
			StaffRef person = people.get(this.by);
			return new CourseItem(this.item.at(), this.item.kind(), this.item.id(), this.item.code(),
					this.item.detail(), this.item.madeBy(), this.item.marks(), this.item.turned(), this.item.struck(),
					(person != null) ? person.shortName() : "");
		}

	}

}
