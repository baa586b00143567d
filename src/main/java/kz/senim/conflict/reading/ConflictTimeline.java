package kz.senim.conflict.reading;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import kz.senim.catalog.CodeLists;
import kz.senim.client.ClientRef;
import kz.senim.client.TimelineSource;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Conflicts in the client's timeline: when they arose, and when they were closed or
 * reopened.
 */
@Component
class ConflictTimeline implements TimelineSource {

	private static final String ITEMS = """
			select * from (
			  select c.id, c.id as item, c.arose_at as at, c.number, c.title, c.status, c.status as shown,
			    c.client_voice, c.client_voice_lang, null as reason
			  from conflict c where c.client_id = :client
			  union all
			  select c.id, m.id, m.moved_at, c.number, c.title, c.status, m.to_status, null, null, m.reason
			  from conflict_move m join conflict c on c.id = m.conflict_id
			  where m.client_id = :client and m.taken_back_at is null
			    and m.to_status in ('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'REOPENED')) items
			where cast(:before as timestamptz) is null or at < :before
			order by at desc, item desc
			limit :limit
			""";

	private final JdbcClient jdbc;

	private final CodeLists codes;

	ConflictTimeline(JdbcClient jdbc, CodeLists codes) {
		this.jdbc = jdbc;
		this.codes = codes;
	}

	@Override
	public String filter() {
		return "conflict";
	}

	@Override
	public List<Item> items(ClientRef client, @Nullable Instant before, int limit) {
		return this.jdbc.sql(ITEMS)
			.param("client", client.id().value())
			.param("before", (before != null) ? before.atOffset(ZoneOffset.UTC) : null)
			.param("limit", limit)
			.query((set, number) -> item(new Row(set)))
			.list();
	}

	private Item item(Row row) throws SQLException {
		String state = this.codes.label("conflict_status", row.text("shown"));
		String reason = row.maybe("reason");
		return new Item(row.id("item"), row.at("at"), "conflict", "arrows-join-2",
				row.text("number") + ". " + row.text("title"), (reason != null) ? state + ": " + reason : state,
				row.maybe("client_voice"), row.maybe("client_voice_lang"), "/conflicts/" + row.id("id"),
				"CANCELLED".equals(row.text("status")));
	}

}
