package kz.senim.reconciliation.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import kz.senim.client.ClientRef;
import kz.senim.client.TimelineSource;
import kz.senim.reconciliation.Marks;
import kz.senim.reconciliation.TalkView;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Talks on the client's timeline.
 */
@Component
class TalkTimeline implements TimelineSource {

	private final TalkReading talks;

	private final TalkCards cards;

	private final Texts texts;

	TalkTimeline(TalkReading talks, TalkCards cards, Texts texts) {
		this.talks = talks;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String filter() {
		return "talk";
	}

	@Override
	public List<Item> items(ClientRef client, @Nullable Instant before, int limit) {
		return this.talks.of(client.id(), before, limit).stream().map(this::item).toList();
	}

	private Item item(TalkView talk) {
		return new Item(talk.id().value(), talk.heldAt(), "session", "messages",
				this.texts.of("reconciliation.timeline.title"), body(talk), null, null, "/talks/" + talk.id(),
				!talk.counts());
	}

	private @Nullable String body(TalkView talk) {
		Marks marks = talk.marks();
		String made = this.cards.of(talk)
			.gestures()
			.stream()
			.filter((line) -> line.error() == null)
			.map(TalkCard.Line::name)
			.collect(Collectors.joining(", "));
		if (marks.tensionBefore() == null) {
			return made.isEmpty() ? talk.outcome() : made;
		}
		String tension = this.texts.of("reconciliation.timeline.tension", "before", marks.tensionBefore(), "after",
				marks.tensionAfter());
		return made.isEmpty() ? tension : tension + " · " + made;
	}

}
