package kz.senim.contact.domain.history;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.catalog.CodeLists;
import kz.senim.client.ClientRef;
import kz.senim.client.TimelineSource;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Contacts on the client's timeline.
 */
@Component
class ContactTimeline implements TimelineSource {

	private static final Map<String, String> ICONS = Map.of("PHONE", "phone", "HOTLINE", "phone", "MESSENGER",
			"message-2", "SMS", "message-2", "EMAIL", "mail", "LETTER", "mail", "GROUP", "users-group");

	private final JdbcClient jdbc;

	private final CodeLists lists;

	private final Texts texts;

	ContactTimeline(JdbcClient jdbc, CodeLists lists, Texts texts) {
		this.jdbc = jdbc;
		this.lists = lists;
		this.texts = texts;
	}

	@Override
	public String filter() {
		return "contact";
	}

	@Override
	public List<Item> items(ClientRef client, @Nullable Instant before, int limit) {
		return this.jdbc.sql(ContactRow.SELECT + """
				 where c.client_id = :client and (cast(:before as timestamptz) is null or c.occurred_at < :before)
				 order by c.occurred_at desc, c.id desc limit :limit
				""")
			.param("client", client.id().value())
			.param("before", (before != null) ? before.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.param("limit", limit)
			.query((row, n) -> item(ContactRow.of(row)))
			.list();
	}

	private Item item(ContactRow row) {
		return new Item(row.id(), row.at(), "contact", ICONS.getOrDefault(row.channel(), "users"), title(row),
				body(row), row.words(), row.wordsLanguage(), "/contacts/" + row.id(), row.struck());
	}

	/** «Личная встреча: поддержка · дом клиента». */
	private String title(ContactRow row) {
		String channel = capital(label("channel", row.channel()));
		String purpose = label("contact_purpose", row.purpose());
		String what = purpose.isEmpty() ? channel : channel + ": " + small(purpose);
		String place = label("contact_place", row.place());
		return place.isEmpty() ? what : what + " · " + small(place);
	}

	private @Nullable String body(ContactRow row) {
		if (row.whatHappened() != null) {
			return row.whatHappened();
		}
		String said = Stream
			.concat(row.phrases().stream().map((code) -> this.texts.of("contact.phrase." + code)),
					row.outcomes().stream().map((code) -> label("contact_outcome", code)))
			.collect(Collectors.joining(", "));
		return said.isEmpty() ? null : said;
	}

	private String label(String list, @Nullable String code) {
		return (code != null) ? this.lists.label(list, code) : "";
	}

	/** Within a phrase; abbreviations stay. */
	private static String small(String text) {
		return (text.length() > 1 && Character.isLowerCase(text.charAt(1)))
				? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

}
