package kz.senim.contact.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.contact.Contacts;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log for other modules; what is not visible is not there.
 */
@Service
@Transactional
class LoggedContacts implements Contacts {

	private final JdbcClient jdbc;

	private final Ratings ratings;

	LoggedContacts(JdbcClient jdbc, Ratings ratings) {
		this.jdbc = jdbc;
		this.ratings = ratings;
	}

	@Override
	public Optional<ContactRef> find(ContactId id) {
		return this.jdbc.sql("select client_id, occurred_at, channel from contact where id = :id")
			.param("id", id.value())
			.query((row, n) -> new ContactRef(id, new ClientId(row.getObject("client_id", UUID.class)),
					row.getObject("occurred_at", OffsetDateTime.class).toInstant(), row.getString("channel")))
			.optional();
	}

	@Override
	public Optional<Words> lastWords(ClientId client) {
		return this.jdbc.sql("""
				select client_words, client_words_lang, occurred_at from contact
				 where client_id = :client and error_at is null and client_words is not null
				 order by occurred_at desc limit 1
				""")
			.param("client", client.value())
			.query((row, n) -> new Words(row.getString("client_words"), row.getString("client_words_lang"),
					row.getObject("occurred_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	@Override
	public List<TrustPoint> trust(ClientId client, int limit) {
		return this.ratings.points(client, limit);
	}

}
