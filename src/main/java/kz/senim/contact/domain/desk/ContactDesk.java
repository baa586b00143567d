package kz.senim.contact.domain.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TaskId;
import kz.senim.task.Tasks.OpenStep;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the form: whom to choose, and what is known before the first tap.
 */
@Service
public class ContactDesk {

	private static final int RECENT = 8;

	private final Clients clients;

	private final ContactDeskSources sources;

	private final AuditTrail trail;

	private final CurrentActor actor;

	private final Clock clock;

	ContactDesk(Clients clients, ContactDeskSources sources, AuditTrail trail, CurrentActor actor, Clock clock) {
		this.clients = clients;
		this.sources = sources;
		this.trail = trail;
		this.actor = actor;
		this.clock = clock;
	}

	/** The clients whom the acting person worked with last, newest first. */
	@Transactional
	public List<ClientRef> recent() {
		List<ClientRef> recent = this.clients.recent(RECENT);
		this.trail.listed("contact.chooser", recent.stream().map(ClientRef::id).toList(), Map.of());
		return recent;
	}

	/**
	 * The form for a client.
	 * @param meeting the planned meeting that this was, or null; one that is logged
	 * already is left aside
	 * @throws kz.senim.kernel.NotFound if the client is unknown or not visible
	 */
	@Transactional
	public OpenedForm open(ClientId id, @Nullable TaskId meeting) {
		ClientRef client = this.clients.require(id);
		this.trail.viewed("contact.form", id, null);
		Former former = this.sources.former(id, this.actor.require().requireStaff());
		Optional<Tasks.Meeting> planned = this.sources.meeting(meeting, id);
		List<OpenStep> steps = this.sources.steps(id);
		return new OpenedForm(client, this.clients.family(id),
				planned.map((one) -> Prefill.of(one, former, this.clock.instant()))
					.orElseGet(() -> Prefill.of(former, this.clock.instant())),
				former, this.sources.conflicts(id), promise(steps), steps,
				this.sources.habits(this.actor.require().requireStaff()));
	}

	private static @Nullable OpenStep promise(List<OpenStep> steps) {
		return steps.stream()
			.filter((step) -> step.overdue() && step.owner() != Tasks.Owner.CLIENT)
			.findFirst()
			.orElse(null);
	}

}
