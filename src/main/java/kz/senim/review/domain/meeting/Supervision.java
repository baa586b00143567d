package kz.senim.review.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.review.domain.meeting.SupervisionDesk.Scene;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans supervision meetings and keeps what is said and agreed in them.
 */
@Service
public class Supervision {

	private final Tables tables;

	private final SupervisionDesk desk;

	private final FormKeys keys;

	private final Notices notices;

	private final Scene scene;

	Supervision(Tables tables, SupervisionDesk desk, FormKeys keys, Notices notices, Scene scene) {
		this.tables = tables;
		this.desk = desk;
		this.keys = keys;
		this.notices = notices;
		this.scene = scene;
	}

	/**
	 * Plans a meeting and fills its agenda.
	 * @return the path of the meeting
	 */
	@Transactional
	public String plan(UUID key, StaffId worker, Instant at) {
		if (this.desk.led().stream().noneMatch((one) -> one.id().equals(worker))) {
			throw new RuleViolated("review.supervision.notLed", "worker", Map.of());
		}
		return this.keys.once(key, "supervision", () -> {
			UUID id = this.tables.meetings.plan(me(), worker, at);
			this.tables.flags.fill(id, worker, me());
			this.scene.trail()
				.changed("supervision.planned", "supervision_meeting", id, null, Map.of("worker", worker.toString()));
			String path = "/supervision/" + id;
			this.notices.tell(worker, new Notices.Message("SUPERVISION_PLANNED", Map.of(), null, path, false));
			return path;
		});
	}

	/** Either of the two adds a point. */
	@Transactional
	public void add(UUID key, UUID meeting, String words) {
		this.keys.once(key, "agenda", () -> {
			planned(meeting);
			UUID id = this.tables.agenda.add(meeting, words, me());
			this.scene.trail().changed("supervision.pointAdded", "agenda_item", id, null, Map.of());
			return "/supervision/" + meeting;
		});
	}

	/** Says what came of a point. */
	@Transactional
	public void talked(UUID meeting, UUID item, long version, String outcome) {
		visible(meeting);
		AgendaLine line = this.tables.agenda.of(meeting)
			.stream()
			.filter((one) -> one.id().equals(item))
			.findFirst()
			.orElseThrow(() -> new NotFound("agenda item " + item));
		if (!this.tables.agenda.talked(meeting, item, version, outcome)) {
			throw new StaleVersion(line.version(), List.of(new StaleVersion.Difference("outcome",
					"review.supervision.field.outcome", outcome, line.outcome(), null)));
		}
		this.scene.trail().changed("supervision.talked", "agenda_item", item, line.client(), Map.of());
	}

	/** One of the two will do something. */
	@Transactional
	public void agree(UUID key, UUID meeting, String what, StaffId who, LocalDate due) {
		this.keys.once(key, "agreed", () -> {
			MeetingRow row = visible(meeting);
			if (!who.equals(row.worker()) && !who.equals(row.supervisor())) {
				throw new RuleViolated("review.supervision.ofTwo", "who", Map.of());
			}
			UUID id = this.tables.meetings.agree(meeting, what, who, due);
			this.scene.trail().changed("supervision.agreed", "agreed_step", id, null, Map.of());
			return "/supervision/" + meeting;
		});
	}

	@Transactional
	public void done(UUID meeting, UUID step, long version) {
		visible(meeting);
		if (!this.tables.meetings.done(meeting, step, version)) {
			throw new StaleVersion(version + 1, List.of());
		}
		this.scene.trail().changed("supervision.stepDone", "agreed_step", step, null, Map.of());
	}

	/** The meeting took place, or does not. */
	@Transactional
	public void close(UUID meeting, long version, MeetingState state) {
		MeetingRow row = visible(meeting);
		if (state == MeetingState.PLANNED || !this.tables.meetings.close(meeting, version, state)) {
			throw new StaleVersion(row.version(), List.of());
		}
		this.scene.trail()
			.changed("supervision.closed", "supervision_meeting", meeting, null, Map.of("state", state.name()));
	}

	private MeetingRow visible(UUID meeting) {
		return this.tables.meetings.find(meeting).orElseThrow(() -> new NotFound("supervision " + meeting));
	}

	private void planned(UUID meeting) {
		if (!visible(meeting).isPlanned()) {
			throw new RuleViolated("review.supervision.over", "words", Map.of());
		}
	}

	private StaffId me() {
		return this.scene.actor().require().requireStaff();
	}

	/** What is written. */
	@Component("supervisionTables")
	record Tables(MeetingStore meetings, AgendaStore agenda, AgendaFlags flags) {
	}

}
