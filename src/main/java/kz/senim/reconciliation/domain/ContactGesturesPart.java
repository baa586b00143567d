package kz.senim.reconciliation.domain;

import java.util.List;

import kz.senim.contact.ContactViewPart;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The gestures on the page of an ordinary contact.
 */
@Component
class ContactGesturesPart implements ContactViewPart {

	private final JdbcClient jdbc;

	private final TalkCards cards;

	ContactGesturesPart(JdbcClient jdbc, TalkCards cards) {
		this.jdbc = jdbc;
		this.cards = cards;
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public @Nullable Part content(ContactId contact, ClientId client) {
		List<TalkCard.Line> lines = this.jdbc.sql("""
				select g.id as gesture_id, g.code, g.made_by, g.response, g.turned, g.error_reason as gesture_error
				from gesture g where g.contact_id = :contact order by g.position, g.id
				""")
			.param("contact", contact.value())
			.query((row, number) -> this.cards.line(TalkReading.made(row)))
			.list();
		return lines.isEmpty() ? null
				: new Part("gestures", "reconciliation.contact.title", "reconciliation/contact :: part", lines);
	}

}
