package kz.senim.contact.domain.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import kz.senim.client.ClientPanel;
import kz.senim.client.ClientRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The client's voice: what was said last, in the language in which it was said.
 */
@Component
class VoicePanel implements ClientPanel {

	private static final int QUOTES = 3;

	private final JdbcClient jdbc;

	VoicePanel(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public int order() {
		return 220;
	}

	@Override
	public @Nullable PanelContent content(ClientRef client) {
		List<Quote> quotes = this.jdbc.sql("""
				select id, client_words, client_words_lang, occurred_at from contact
				 where client_id = :client and error_at is null and client_words is not null
				 order by occurred_at desc limit :limit
				""")
			.param("client", client.id().value())
			.param("limit", QUOTES)
			.query((row, n) -> new Quote(row.getObject("id", UUID.class), row.getString("client_words"),
					row.getString("client_words_lang"), row.getObject("occurred_at", OffsetDateTime.class).toInstant()))
			.list();
		return quotes.isEmpty() ? null
				: new PanelContent("voice", "contact.voice.title", null, "contact/panels :: voice", quotes);
	}

	/** The client's words in one contact. */
	record Quote(UUID contact, String text, @Nullable String language, Instant at) {
	}

}
