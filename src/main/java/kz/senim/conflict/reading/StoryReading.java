package kz.senim.conflict.reading;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.conflict.ConflictStatus;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what happened to a conflict, newest first: moves, changes of acuteness, and how
 * it was opened.
 */
@Component
public class StoryReading {

	private static final String STORY = """
			select * from (
			  select 'MOVED' as kind, id, moved_at as at, moved_by as by, from_status, to_status, null::smallint as level,
			    reason, taken_back_at, taken_back_reason
			  from conflict_move where conflict_id = :id
			  union all
			  select 'SHARPENED', id, set_at, set_by, null, null, level, reason, null, null
			  from conflict_acuteness where conflict_id = :id
			  union all
			  select 'OPENED', id, created_at, created_by, null, null, null, null, null, null
			  from conflict where id = :id) story
			order by at desc, case kind when 'MOVED' then 0 when 'SHARPENED' then 1 else 2 end, id desc
			""";

	private final JdbcClient jdbc;

	private final StaffDirectory staff;

	StoryReading(JdbcClient jdbc, StaffDirectory staff) {
		this.jdbc = jdbc;
		this.staff = staff;
	}

	/** The story; the door was asked before. */
	public List<StoryItem> of(ConflictId id) {
		List<StoryItem> items = this.jdbc.sql(STORY)
			.param("id", id.value())
			.query((set, number) -> item(new Row(set)))
			.list();
		Map<StaffId, StaffRef> people = this.staff.byId(items.stream().map(StoryItem::by).collect(Collectors.toSet()));
		return items.stream().map((item) -> item.named(people)).toList();
	}

	private static StoryItem item(Row row) throws SQLException {
		return new StoryItem(row.text("kind"), row.id("id"), row.at("at"), new StaffId(row.id("by")), "",
				status(row.maybe("from_status")), status(row.maybe("to_status")), row.number("level"),
				row.maybe("reason"), row.maybeAt("taken_back_at"), row.maybe("taken_back_reason"));
	}

	private static @Nullable ConflictStatus status(@Nullable String name) {
		return (name != null) ? ConflictStatus.valueOf(name) : null;
	}

	/**
	 * One item of the story.
	 *
	 * @param kind OPENED, MOVED or SHARPENED
	 * @param level the acuteness that was set
	 */
	public record StoryItem(String kind, UUID id, Instant at, StaffId by, String byName, @Nullable ConflictStatus from,
			@Nullable ConflictStatus to, @Nullable Integer level, @Nullable String reason,
			@Nullable Instant takenBackAt, @Nullable String takenBackReason) {

		StoryItem named(Map<StaffId, StaffRef> people) {
			StaffRef person = people.get(this.by);
			return new StoryItem(this.kind, this.id, this.at, this.by, (person != null) ? person.shortName() : "",
					this.from, this.to, this.level, this.reason, this.takenBackAt, this.takenBackReason);
		}

		/** Whether the move stands. */
		public boolean stands() {
			return Objects.isNull(this.takenBackAt);
		}

	}

}
