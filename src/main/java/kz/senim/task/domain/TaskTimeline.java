package kz.senim.task.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import kz.senim.client.ClientRef;
import kz.senim.client.TimelineSource;
import kz.senim.kernel.Almaty;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Steps and meetings on the client's timeline; a meeting that was logged stands there as
 * its contact.
 */
@Component
class TaskTimeline implements TimelineSource {

	private final TaskReader reader;

	private final Texts texts;

	TaskTimeline(TaskReader reader, Texts texts) {
		this.reader = reader;
		this.texts = texts;
	}

	@Override
	public String filter() {
		return "step";
	}

	@Override
	public List<Item> items(ClientRef client, @Nullable Instant before, int limit) {
		return this.reader.timeline(client.id(), before, limit).stream().map(this::item).toList();
	}

	private Item item(TaskView task) {
		Instant at = Objects.requireNonNullElseGet(task.startsAt(),
				() -> task.dueOn().atTime(LocalTime.MIN).atZone(Almaty.ZONE).toInstant());
		String state = this.texts.of("task.timeline." + (task.isMeeting() ? "meeting." : "step.")
				+ task.state().name().toLowerCase(Locale.ROOT));
		String body = (task.stateNote() != null) ? task.title() + ". " + task.stateNote() : task.title();
		return new Item(task.id().value(), at, task.isOpen() ? "planned" : "contact",
				task.isMeeting() ? "calendar" : "calendar-check", state, body, null, null, "/tasks/" + task.id(),
				task.state() == TaskState.CANCELLED);
	}

}
