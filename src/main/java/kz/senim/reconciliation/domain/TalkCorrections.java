package kz.senim.reconciliation.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.conflict.Conflicts;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.TalkId;
import kz.senim.reconciliation.TalkView;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a recorded talk and corrects it the only way there is: by adding to it, or by
 * marking it, or one gesture of it, as entered in error.
 */
@Service
public class TalkCorrections {

	private final TalkBook book;

	private final TalkStore store;

	private final GestureStore gestures;

	private final FormKeys keys;

	private final AuditTrail trail;

	TalkCorrections(TalkBook book, TalkStore store, GestureStore gestures, FormKeys keys, AuditTrail trail) {
		this.book = book;
		this.store = store;
		this.gestures = gestures;
		this.keys = keys;
		this.trail = trail;
	}

	@Transactional
	public TalkSheet open(TalkId id) {
		TalkSheet sheet = this.book.sheet(id);
		this.trail.viewed("talk", sheet.talk().client(), id.value());
		return sheet;
	}

	@Transactional
	public void add(UUID key, TalkId id, String text) {
		TalkView talk = this.book.require(id);
		this.keys.once(key, "talkAddendum", () -> {
			UUID addendum = this.store.addendum(talk, text);
			this.trail.changed("talk.addendum", "talk_addendum", addendum, talk.client(),
					Map.of("length", text.length()));
			return "/talks/" + id;
		});
	}

	/**
	 * Marks as entered in error; it stays visible.
	 * @param gesture one gesture of the talk, or null for the whole talk
	 */
	@Transactional
	public void strike(UUID key, TalkId id, @Nullable UUID gesture, String reason) {
		TalkView talk = this.book.require(id);
		if (gesture != null && talk.gestures().stream().noneMatch((made) -> made.id().equals(gesture))) {
			throw new NotFound("gesture " + gesture);
		}
		this.keys.once(key, "talkError", () -> {
			boolean marked = (gesture != null) ? this.gestures.strike(gesture, reason) : this.store.strike(id, reason);
			if (marked) {
				this.trail.changed("talk.struck", (gesture != null) ? "gesture" : "talk",
						(gesture != null) ? gesture : id.value(), talk.client(), Map.of("length", reason.length()));
			}
			return "/talks/" + id;
		});
	}

	/**
	 * Reads one talk with its surroundings.
	 */
	@org.springframework.stereotype.Component
	static class TalkBook {

		private final TalkReading talks;

		private final Conflicts conflicts;

		private final Clients clients;

		private final JdbcClient jdbc;

		TalkBook(TalkReading talks, Conflicts conflicts, Clients clients, JdbcClient jdbc) {
			this.talks = talks;
			this.conflicts = conflicts;
			this.clients = clients;
			this.jdbc = jdbc;
		}

		TalkView require(TalkId id) {
			TalkView talk = this.talks.find(id).orElseThrow(() -> new NotFound("talk " + id));
			this.clients.require(talk.client());
			return talk;
		}

		TalkSheet sheet(TalkId id) {
			TalkView talk = require(id);
			return new TalkSheet(talk, this.conflicts.require(talk.conflict()), this.clients.require(talk.client()),
					addenda(id));
		}

		private List<TalkSheet.Addendum> addenda(TalkId id) {
			return this.jdbc.sql("""
					select a.text, a.added_at, s.surname, s.given_name, s.patronymic
					from talk_addendum a join staff s on s.id = a.added_by
					where a.talk_id = :talk order by a.added_at, a.id
					""")
				.param("talk", id.value())
				.query((row, number) -> new TalkSheet.Addendum(row.getString("text"), Columns.name(row),
						Columns.at(row, "added_at")))
				.list();
		}

	}

}
