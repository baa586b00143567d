package kz.senim.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Almaty;
import kz.senim.shell.text.Texts;
import kz.senim.task.TodayItem;

import org.springframework.stereotype.Component;

/**
 * Steps, meetings and rechecks whose day is today or has passed.
 */
@Component
class DueTasks implements TodayItem {

	private final TaskReader reader;

	private final Texts texts;

	private final Clock clock;

	DueTasks(TaskReader reader, Texts texts, Clock clock) {
		this.reader = reader;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public int order() {
		return 200;
	}

	@Override
	public List<Attention> forToday(Actor actor) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
		return this.reader.myDue(today).stream().map((task) -> attention(task, today)).toList();
	}

	private Attention attention(TaskView task, LocalDate today) {
		long days = ChronoUnit.DAYS.between(task.dueOn(), today);
		String when = (days > 0) ? this.texts.of("task.today.overdue", "n", days) : this.texts.of("task.today.due");
		String what = (task.kind() == TaskKind.STEP)
				? this.texts.of("task.owner.step." + task.owner().name().toLowerCase(Locale.ROOT))
				: this.texts.of("task.kind." + task.kind().name().toLowerCase(Locale.ROOT));
		String icon = (task.kind() == TaskKind.RECHECK) ? "refresh" : "calendar-exclamation";
		return new Attention(icon, task.title(), when + " · " + what, task.client(), (days > 0) ? "late" : "soon",
				"/tasks/" + task.id());
	}

}
