package kz.senim.review.domain.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows supervision meetings to the two who meet.
 */
@Service
public class SupervisionDesk {

	private final MeetingStore meetings;

	private final AgendaStore agenda;

	private final LightReading lights;

	private final StaffDirectory staff;

	private final Scene scene;

	SupervisionDesk(MeetingStore meetings, AgendaStore agenda, LightReading lights, StaffDirectory staff, Scene scene) {
		this.meetings = meetings;
		this.agenda = agenda;
		this.lights = lights;
		this.staff = staff;
		this.scene = scene;
	}

	/** The page of all meetings: for a supervisor the people led, by name. */
	@Transactional
	public Overview overview() {
		Actor person = this.scene.actor.require();
		StaffId me = person.requireStaff();
		List<MeetingRow> mine = this.meetings.mine();
		List<StaffRef> led = led();
		Map<StaffId, Lights> on = this.lights
			.of(Stream.concat(led.stream().map(StaffRef::id), Stream.of(me)).distinct().toList());
		List<Member> members = led.stream()
			.map((one) -> new Member(one, on.getOrDefault(one.id(), Lights.NONE), mine))
			.toList();
		return new Overview(me, members, mine.stream().filter((row) -> row.worker().equals(me)).toList(),
				this.meetings.open(me), on.getOrDefault(me, Lights.NONE), names(mine));
	}

	/** Whom the acting person can invite, by name; nobody for a worker. */
	@Transactional(readOnly = true)
	public List<StaffRef> led() {
		Actor person = this.scene.actor.require();
		return person.is(Role.SUPERVISOR) ? this.staff.ledBy(person.requireStaff())
			.stream()
			.filter((one) -> !one.id().equals(person.requireStaff()))
			.toList() : List.of();
	}

	/**
	 * @throws NotFound if it is a meeting of others
	 */
	@Transactional
	public MeetingPage open(UUID id) {
		MeetingRow meeting = this.meetings.find(id).orElseThrow(() -> new NotFound("supervision " + id));
		List<AgendaLine> lines = this.agenda.of(id);
		this.scene.trail.listed("supervision",
				lines.stream().map(AgendaLine::client).filter(Objects::nonNull).distinct().toList(),
				Map.of("meeting", id.toString()));
		return new MeetingPage(this.scene.actor.require().requireStaff(), meeting, lines, this.meetings.steps(meeting),
				names(List.of(meeting)));
	}

	private Map<StaffId, StaffRef> names(List<MeetingRow> rows) {
		return this.staff
			.byId(rows.stream().flatMap((row) -> Stream.of(row.supervisor(), row.worker())).distinct().toList());
	}

	/** Who acts, and where it is written down. */
	@org.springframework.stereotype.Component("supervisionScene")
	record Scene(CurrentActor actor, AuditTrail trail) {
	}

	/** All meetings of a person. */
	public record Overview(StaffId me, List<Member> members, List<MeetingRow> own, List<AgreedStep> steps,
			Lights lights, Map<StaffId, StaffRef> people) {
	}

	/** Somebody led, with the lights and the meetings before and ahead. */
	public record Member(StaffRef person, Lights lights, List<MeetingRow> all) {

		public Member {
			StaffId id = person.id();
			all = all.stream().filter((row) -> row.worker().equals(id)).toList();
		}

		/** The next planned meeting comes first, then the last one held. */
		public List<MeetingRow> shown() {
			Stream<MeetingRow> planned = this.all.stream().filter(MeetingRow::isPlanned).limit(1);
			Stream<MeetingRow> held = this.all.stream().filter((row) -> !row.isPlanned()).limit(1);
			return Stream.concat(planned, held).toList();
		}

		/** How many agreed steps are open. */
		public int open() {
			return this.all.stream().mapToInt(MeetingRow::open).sum();
		}

	}

	/** One meeting. */
	public record MeetingPage(StaffId me, MeetingRow meeting, List<AgendaLine> lines, List<AgreedStep> steps,
			Map<StaffId, StaffRef> people) {

		public String name(StaffId id) {
			StaffRef person = this.people.get(id);
			return (person != null) ? person.shortName() : "";
		}

		/** When it is, or was. */
		public Instant at() {
			return this.meeting.heldAt();
		}

	}

}
