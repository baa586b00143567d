package kz.senim.reconciliation.course;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the course of a conflict and leaves the row in the trail.
 */
@Service
public class CoursePages {

	private final Conflicts conflicts;

	private final Clients clients;

	private final CourseReading reading;

	private final AuditTrail trail;

	CoursePages(Conflicts conflicts, Clients clients, CourseReading reading, AuditTrail trail) {
		this.conflicts = conflicts;
		this.clients = clients;
		this.reading = reading;
		this.trail = trail;
	}

	/**
	 * @throws kz.senim.kernel.NotFound if unknown or not visible
	 */
	@Transactional
	public Course open(ConflictId id) {
		ConflictRef conflict = this.conflicts.require(id);
		this.trail.viewed("conflict.timeline", conflict.client(), id.value());
		return new Course(conflict, this.clients.require(conflict.client()), this.reading.of(id));
	}

}
