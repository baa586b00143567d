package kz.senim.contact.domain.history;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A contact in a list.
 *
 * @param purpose the main purpose
 * @param trust trust 0–10 as the worker saw it, or null
 * @param clientTrust trust 0–10 as the client rated it, or null
 * @param struck whether it was entered in error
 */
public record ContactRow(UUID id, Instant at, int minutes, String channel, @Nullable String place, StaffId worker,
		@Nullable String purpose, @Nullable String whatHappened, List<String> phrases, List<String> outcomes,
		@Nullable String words, @Nullable String wordsLanguage, @Nullable Integer trust, @Nullable Integer clientTrust,
		boolean late, boolean struck) {

	static final String SELECT = """
			select c.id, c.occurred_at, c.minutes, c.channel, c.place, c.staff_id, c.what_happened, c.quick_phrases,
			       c.client_words, c.client_words_lang, c.late, c.error_at is not null as struck,
			       (select p.code from contact_purpose p where p.contact_id = c.id and p.main) as purpose,
			       (select array_agg(o.code order by o.code) from contact_outcome o where o.contact_id = c.id) as outcomes,
			       (select r.value from rating r where r.contact_id = c.id and r.measure = 'TRUST' and r.rater = 'WORKER'
			         order by r.rated_at desc limit 1) as trust,
			       (select r.value from rating r where r.contact_id = c.id and r.measure = 'TRUST' and r.rater = 'CLIENT'
			         order by r.rated_at desc limit 1) as client_trust
			  from contact c
			""";

	static ContactRow of(ResultSet row) throws SQLException {
		return new ContactRow(row.getObject("id", UUID.class),
				row.getObject("occurred_at", OffsetDateTime.class).toInstant(), row.getInt("minutes"),
				row.getString("channel"), row.getString("place"), new StaffId(row.getObject("staff_id", UUID.class)),
				row.getString("purpose"), row.getString("what_happened"), texts(row.getArray("quick_phrases")),
				texts(row.getArray("outcomes")), row.getString("client_words"), row.getString("client_words_lang"),
				row.getObject("trust", Integer.class), row.getObject("client_trust", Integer.class),
				row.getBoolean("late"), row.getBoolean("struck"));
	}

	static List<String> texts(@Nullable Array array) throws SQLException {
		return (array != null) ? List.of((String[]) array.getArray()) : List.of();
	}

}
