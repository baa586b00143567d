package kz.senim.reconciliation.live;

import java.util.Optional;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import kz.senim.reconciliation.Talks;
import kz.senim.reconciliation.domain.Effect;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages of a live talk show.
 */
@Service
public class LivePages {

	private final Conflicts conflicts;

	private final Clients clients;

	private final Read read;

	private final CurrentActor actor;

	private final AuditTrail trail;

	LivePages(Conflicts conflicts, Clients clients, Read read, CurrentActor actor, AuditTrail trail) {
		this.conflicts = conflicts;
		this.clients = clients;
		this.read = read;
		this.actor = actor;
		this.trail = trail;
	}

	/**
	 * @throws kz.senim.kernel.NotFound if unknown or not visible
	 */
	@Transactional
	public LiveScene scene(UUID id) {
		LiveSession session = this.read.live.require(id);
		ConflictRef conflict = this.conflicts.require(session.conflict());
		this.trail.viewed("talk.live", session.client(), id);
		StaffId me = this.actor.require().requireStaff();
		return new LiveScene(session, conflict, this.clients.require(session.client()), this.read.live.course(session),
				this.conflicts.pairLocked(conflict.id()), !this.conflicts.isParty(conflict.id(), me),
				Effect.missing(this.read.talks.of(conflict.id())), me);
	}

	/** Whether the acting person is no party of the conflict. */
	@Transactional
	public boolean neutral(ConflictId conflict) {
		return !this.conflicts.isParty(conflict, this.actor.require().requireStaff());
	}

	/** The live talk that runs on the conflict, if any; the door is asked. */
	@Transactional
	public Optional<UUID> running(ConflictId conflict) {
		Optional<LiveSession> session = this.read.live.running(this.conflicts.require(conflict).id());
		session.ifPresent((one) -> this.trail.viewed("talk.live", one.client(), one.id()));
		return session.map(LiveSession::id);
	}

	/** Where live talks and recorded ones are read. */
	@org.springframework.stereotype.Component
	record Read(LiveReading live, Talks talks) {
	}

}
