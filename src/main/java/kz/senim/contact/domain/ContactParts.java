package kz.senim.contact.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import kz.senim.contact.domain.entry.Degree;
import kz.senim.contact.domain.entry.LogContact;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the rows that belong to a contact; like it, they are never changed.
 */
@Component
class ContactParts {

	private final JdbcTemplate jdbc;

	ContactParts(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** What holds for every client of the visit. */
	void writeShared(Contact contact, LogContact wish) {
		Writer writer = new Writer(contact);
		String main = wish.frame().main();
		writer.rows("contact_purpose (contact_id, client_id, code, main) values (?, ?, ?, ?)",
				distinct(wish.frame().purposes()), (code) -> new Object[] { code, code.equals(main) });
		writer.rows("contact_outcome (contact_id, client_id, code) values (?, ?, ?)", distinct(wish.story().outcomes()),
				(code) -> new Object[] { code });
		writer.numbered(
				"contact_service (contact_id, client_id, service_type, text, result, id) values (?, ?, ?, ?, ?, ?)",
				wish.story().services(), (one) -> new Object[] { one.type(), one.text(), one.result() });
		if (wish.story().advice() != null) {
			writer.numbered("contact_advice (contact_id, client_id, text, id) values (?, ?, ?, ?)",
					List.of(wish.story().advice()), (text) -> new Object[] { text });
		}
		writer.numbered("contact_participant (contact_id, client_id, kind, name, id) values (?, ?, ?, ?, ?)",
				wish.details().participants(), (one) -> new Object[] { one.kind(), one.name() });
	}

	/** What was said about the one client whose form it was. */
	void writeOwn(Contact contact, LogContact.Details details) {
		Writer writer = new Writer(contact);
		writer.numbered(
				"contact_emotion (contact_id, client_id, side, code, before, after, id) values (?, ?, ?, ?, ?, ?, ?)",
				details.emotions(), (one) -> new Object[] { one.side().name(), one.code(), one.before(), one.after() });
		writer.numbered("contact_expectation (contact_id, client_id, side, text, met, id) values (?, ?, ?, ?, ?, ?)",
				details.expectations(), (one) -> new Object[] { one.side().name(), one.text(), name(one.met()) });
		writer.numbered("contact_strength (contact_id, client_id, domain, evidence, id) values (?, ?, ?, ?, ?)",
				details.strengths(), (one) -> new Object[] { one.domain(), one.evidence() });
	}

	private static List<String> distinct(List<String> codes) {
		return codes.stream().distinct().toList();
	}

	private static @Nullable String name(@Nullable Degree degree) {
		return (degree != null) ? degree.name() : null;
	}

	/** Inserts rows under one contact. */
	private final class Writer {

		private final UUID contact;

		private final UUID client;

		Writer(Contact contact) {
			this.contact = contact.id().value();
			this.client = contact.client().value();
		}

		<T> void rows(String into, Collection<T> items, Function<T, @Nullable Object[]> columns) {
			if (!items.isEmpty()) {
				ContactParts.this.jdbc.batchUpdate("insert into " + into,
						items.stream().map((item) -> join(columns.apply(item), null)).toList());
			}
		}

		<T> void numbered(String into, Collection<T> items, Function<T, @Nullable Object[]> columns) {
			if (!items.isEmpty()) {
				ContactParts.this.jdbc.batchUpdate("insert into " + into,
						items.stream().map((item) -> join(columns.apply(item), Uuids.next())).toList());
			}
		}

		private @Nullable Object[] join(@Nullable Object[] columns, @Nullable UUID id) {
			@Nullable Object[] all = new @Nullable Object[columns.length + ((id != null) ? 3 : 2)];
			all[0] = this.contact;
			all[1] = this.client;
			System.arraycopy(columns, 0, all, 2, columns.length);
			if (id != null) {
				all[all.length - 1] = id;
			}
			return all;
		}

	}

}
