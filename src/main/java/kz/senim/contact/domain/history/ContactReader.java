package kz.senim.contact.domain.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.contact.domain.history.ContactView.Head;
import kz.senim.contact.domain.history.ContactView.Piece;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads one contact: its row, and all rows below it in one query.
 */
@Component
class ContactReader {

	private static final String ISO = "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

	private static final String PIECES = """
			select 'purpose' as kind, code as a, case when main then 'main' end as b, null as c, null as d, null::uuid as id
			  from contact_purpose where contact_id = :id
			union all select 'outcome', code, null, null, null, null from contact_outcome where contact_id = :id
			union all select 'service', service_type, text, result, null, id from contact_service where contact_id = :id
			union all select 'advice', text, null, null, null, id from contact_advice where contact_id = :id
			union all select 'participant', kind, name, null, null, id from contact_participant where contact_id = :id
			union all select 'emotion', side, code, before::text, after::text, id from contact_emotion where contact_id = :id
			union all select 'expectation', side, text, met, null, id from contact_expectation where contact_id = :id
			union all select 'strength', domain, evidence, null, null, id from contact_strength where contact_id = :id
			union all select 'rating', rater, value::text, how, null, id from rating
			  where contact_id = :id and measure = 'TRUST'
			union all select 'addendum', text, added_by::text, %s, null, id from contact_addendum where contact_id = :id
			union all select 'family', client_id::text, id::text, null, null, id from contact
			  where visit_id = :visit and id <> :id
			order by kind, b nulls last, id
			"""
		.formatted(ISO.formatted("added_at"));

	private final JdbcClient jdbc;

	ContactReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Head> head(UUID id) {
		return this.jdbc.sql("select * from contact where id = :id")
			.param("id", id)
			.query((row, n) -> head(row))
			.optional();
	}

	/** The rows below, by kind, in the order in which they were written. */
	Map<String, List<Piece>> pieces(Head head) {
		return this.jdbc.sql(PIECES)
			.param("id", head.id())
			.param("visit", head.visit())
			.query((row, n) -> new Piece(row.getString("kind"), row.getString("a"), row.getString("b"),
					row.getString("c"), row.getString("d")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Piece::kind));
	}

	private static Head head(ResultSet row) throws SQLException {
		return new Head(row.getObject("id", UUID.class), row.getObject("visit_id", UUID.class),
				row.getObject("client_id", UUID.class), row.getObject("staff_id", UUID.class),
				row.getBoolean("first_contact"), instant(row, "occurred_at"), row.getInt("minutes"),
				instant(row, "recorded_at"), row.getBoolean("late"), row.getString("channel"), row.getString("place"),
				row.getString("style"), row.getString("style_reason"), row.getString("what_happened"),
				ContactRow.texts(row.getArray("quick_phrases")), row.getObject("tension", Integer.class),
				row.getString("understood"), ContactRow.texts(row.getArray("listening")),
				row.getBoolean("client_retold"), ContactRow.texts(row.getArray("support")),
				row.getString("client_words"), row.getString("client_words_lang"), errorAt(row),
				row.getObject("error_by", UUID.class), row.getString("error_reason"), row.getLong("version"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant errorAt(ResultSet row) throws SQLException {
		OffsetDateTime at = row.getObject("error_at", OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
