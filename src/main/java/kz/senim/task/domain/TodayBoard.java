package kz.senim.task.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ClientId;
import kz.senim.task.TodayItem;
import kz.senim.task.TodayItem.Attention;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The page Today: the day's meetings and what needs attention, in one transaction.
 */
@Service
@Transactional
public class TodayBoard {

	private static final int RECENT = 5;

	/** So long after its end a meeting that is not logged yet is still the one to log. */
	private static final Duration STILL_FRESH = Duration.ofMinutes(30);

	private final TaskReader reader;

	private final Clients clients;

	private final List<TodayItem> sources;

	private final AuditTrail trail;

	private final Clock clock;

	TodayBoard(TaskReader reader, Clients clients, List<TodayItem> sources, AuditTrail trail, Clock clock) {
		this.reader = reader;
		this.clients = clients;
		this.sources = sources.stream().sorted(Comparator.comparingInt(TodayItem::order)).toList();
		this.trail = trail;
		this.clock = clock;
	}

	public Today today(Actor actor) {
		Instant now = this.clock.instant();
		LocalDate day = LocalDate.ofInstant(now, Almaty.ZONE);
		List<TaskView> upTo = this.reader.myMeetings(startOf(day), startOf(day.plusDays(2)));
		List<TaskView> meetings = upTo.stream().filter((task) -> day.equals(task.dueOn())).toList();
		List<TaskView> tomorrow = upTo.stream().filter((task) -> !day.equals(task.dueOn())).toList();
		List<Attention> attention = this.sources.stream().flatMap((source) -> source.forToday(actor).stream()).toList();
		Map<ClientId, ClientRef> names = names(upTo, attention);
		this.trail.listed("today", names.keySet(), Map.of());
		return new Today(day, meetingRows(meetings, names, now), tomorrow.size(),
				meetingRows(tomorrow, names, now).stream().findFirst().orElse(null), attentionRows(attention, names),
				this.clients.recent(RECENT));
	}

	/** My meetings and steps of the seven days from that Monday on. */
	public Week week(LocalDate monday) {
		Instant now = this.clock.instant();
		LocalDate sunday = monday.plusDays(6);
		List<TaskView> meetings = this.reader.myMeetings(startOf(monday), startOf(sunday.plusDays(1)));
		List<TaskView> steps = this.reader.mySteps(monday, sunday);
		List<TaskView> all = new ArrayList<>(meetings);
		all.addAll(steps);
		Map<ClientId, ClientRef> names = names(all, List.of());
		this.trail.listed("week", names.keySet(), Map.of());
		List<MeetingRow> rows = meetingRows(meetings, names, now);
		List<StepRow> stepRows = steps.stream()
			.filter((step) -> names.containsKey(step.client()))
			.map((step) -> new StepRow(step, Objects.requireNonNull(names.get(step.client()))))
			.toList();
		return new Week(monday, LocalDate.ofInstant(now, Almaty.ZONE), rows, stepRows);
	}

	private Map<ClientId, ClientRef> names(List<TaskView> tasks, List<Attention> attention) {
		Set<ClientId> ids = new LinkedHashSet<>();
		tasks.forEach((task) -> ids.add(task.client()));
		attention.forEach((item) -> {
			if (item.client() != null) {
				ids.add(item.client());
			}
		});
		return this.clients.byId(ids);
	}

	private static List<MeetingRow> meetingRows(List<TaskView> meetings, Map<ClientId, ClientRef> names, Instant now) {
		TaskView current = meetings.stream()
			.filter(TaskView::isOpen)
			.filter((task) -> endOf(task).plus(STILL_FRESH).isAfter(now))
			.findFirst()
			.orElse(null);
		return meetings.stream()
			.filter((task) -> names.containsKey(task.client()))
			.map((task) -> new MeetingRow(task, Objects.requireNonNull(names.get(task.client())), task == current))
			.toList();
	}

	private static List<AttentionRow> attentionRows(List<Attention> attention, Map<ClientId, ClientRef> names) {
		return attention.stream()
			.map((item) -> new AttentionRow(item, (item.client() != null) ? names.get(item.client()) : null))
			.toList();
	}

	private static Instant endOf(TaskView meeting) {
		return Objects.requireNonNull(meeting.startsAt())
			.plusSeconds(60L * Objects.requireNonNullElse(meeting.minutes(), 30));
	}

	private static Instant startOf(LocalDate day) {
		return day.atStartOfDay(Almaty.ZONE).toInstant();
	}

	/**
	 * What Today shows.
	 *
	 * @param firstTomorrow tomorrow's first meeting, or null
	 */
	public record Today(LocalDate day, List<MeetingRow> meetings, int tomorrow, @Nullable MeetingRow firstTomorrow,
			List<AttentionRow> attention, List<ClientRef> recent) {

		public long toGo() {
			return this.meetings.stream().filter((row) -> row.task().isOpen()).count();
		}

	}

	/** A week of meetings and steps. */
	public record Week(LocalDate monday, LocalDate today, List<MeetingRow> meetings, List<StepRow> steps) {

		public List<LocalDate> days() {
			return this.monday.datesUntil(this.monday.plusDays(7)).toList();
		}

		public List<MeetingRow> meetingsOn(LocalDate day) {
			return this.meetings.stream().filter((row) -> row.task().dueOn().equals(day)).toList();
		}

		public List<StepRow> stepsOn(LocalDate day) {
			return this.steps.stream().filter((row) -> row.task().dueOn().equals(day)).toList();
		}

	}

	/** A meeting and whose it is; current is the one now or next. */
	public record MeetingRow(TaskView task, ClientRef client, boolean current) {
	}

	/** A step and whose it is. */
	public record StepRow(TaskView task, ClientRef client) {
	}

	/** Something that needs attention and, where there is one, the client. */
	public record AttentionRow(Attention item, @Nullable ClientRef client) {
	}

}
