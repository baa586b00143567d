package kz.senim.contact.domain.desk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.senim.contact.Contacts;
import kz.senim.contact.domain.entry.CommunicationStyle;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the form remembers from former contacts.
 */
@Component
class FormerContacts {

	private static final String FORMER = """
			select mine.channel, mine.place, mine.minutes, words.client_words, words.client_words_lang,
			       words.occurred_at as words_at,
			       (select array_agg(p.code order by p.main desc, p.code) from contact_purpose p
			         where p.contact_id = last.id) as purposes,
			       (select s.style from contact s where s.client_id = :client and s.error_at is null and s.style is not null
			         order by s.occurred_at desc limit 1) as style,
			       (select t.tension from contact t where t.client_id = :client and t.error_at is null
			           and t.tension is not null order by t.occurred_at desc limit 1) as tension,
			       worker.value as trust, client.value as client_trust,
			       (select count(*) from contact n where n.client_id = :client and n.error_at is null
			           and (client.rated_at is null or n.occurred_at > client.rated_at)) as since_rating
			  from (select 1) one
			  left join lateral (select channel, place, minutes from contact where staff_id = :me and error_at is null
			                      order by occurred_at desc limit 1) mine on true
			  left join lateral (select id from contact where client_id = :client and error_at is null
			                      order by occurred_at desc, id desc limit 1) last on true
			  left join lateral (select client_words, client_words_lang, occurred_at from contact
			                      where client_id = :client and error_at is null and client_words is not null
			                      order by occurred_at desc limit 1) words on true
			  left join lateral (select r.value from rating r left join contact c on c.id = r.contact_id
			                      where r.client_id = :client and r.measure = 'TRUST' and r.rater = 'WORKER'
			                        and c.error_at is null order by r.rated_at desc limit 1) worker on true
			  left join lateral (select r.value, r.rated_at from rating r left join contact c on c.id = r.contact_id
			                      where r.client_id = :client and r.measure = 'TRUST' and r.rater = 'CLIENT'
			                        and c.error_at is null order by r.rated_at desc limit 1) client on true
			""";

	private static final String HABITS = """
			with recent as (select id, channel, place, quick_phrases from contact
			                 where staff_id = :me order by occurred_at desc limit 100)
			select 'channel' as list, channel as code, count(*) as uses from recent group by channel
			union all select 'contact_place', place, count(*) from recent where place is not null group by place
			union all select 'contact_purpose', p.code, count(*) from recent join contact_purpose p on p.contact_id = recent.id
			 group by p.code
			union all select 'service_type', s.service_type, count(*) from recent
			  join contact_service s on s.contact_id = recent.id where s.service_type is not null group by s.service_type
			union all select 'phrase', phrase, count(*) from recent, unnest(quick_phrases) phrase group by phrase
			""";

	private final JdbcClient jdbc;

	FormerContacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Former of(ClientId client, StaffId me) {
		return this.jdbc.sql(FORMER)
			.param("client", client.value())
			.param("me", me.value())
			.query((row, n) -> former(row))
			.single();
	}

	/**
	 * How often the worker chose what among the last hundred contacts: list, code, uses.
	 */
	Map<String, Map<String, Long>> habits(StaffId me) {
		Map<String, Map<String, Long>> habits = new HashMap<>();
		this.jdbc.sql(HABITS)
			.param("me", me.value())
			.query((row, n) -> new Habit(row.getString("list"), row.getString("code"), row.getLong("uses")))
			.list()
			.forEach(
					(one) -> habits.computeIfAbsent(one.list(), (list) -> new HashMap<>()).put(one.code(), one.uses()));
		return habits;
	}

	private static Former former(ResultSet row) throws SQLException {
		String style = row.getString("style");
		return new Former(row.getString("channel"), row.getString("place"), row.getObject("minutes", Integer.class),
				texts(row.getArray("purposes")), (style != null) ? CommunicationStyle.valueOf(style) : null,
				row.getObject("trust", Integer.class), row.getObject("client_trust", Integer.class),
				row.getObject("tension", Integer.class), row.getInt("since_rating"), words(row));
	}

	private static Contacts.@Nullable Words words(ResultSet row) throws SQLException {
		String text = row.getString("client_words");
		return (text != null) ? new Contacts.Words(text, row.getString("client_words_lang"),
				row.getObject("words_at", OffsetDateTime.class).toInstant()) : null;
	}

	private static List<String> texts(@Nullable Array array) throws SQLException {
		return (array != null) ? List.of((String[]) array.getArray()) : List.of();
	}

	private record Habit(String list, String code, long uses) {
	}

}
