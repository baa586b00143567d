package kz.senim.reconciliation.live;

import kz.senim.client.ClientRef;
import kz.senim.conflict.BehaviourModel;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a live talk shows.
 *
 * @param locked whether a party hurt another one: then nothing is noted
 * @param neutral whether the acting person is no party of the conflict
 * @param noEffect whether the last two talks changed nothing: another model may fit
 * @param me the acting person, who may take own entries back
 */
public record LiveScene(LiveSession session, ConflictRef conflict, ClientRef client, LiveCourse course, boolean locked,
		boolean neutral, boolean noEffect, StaffId me) {

	/** Whether the acting person may note something now. */
	public boolean isOpen() {
		return this.session.isRunning() && this.neutral && !this.locked;
	}

	/** The model that is tried now, or the one it began with, or null. */
	public @Nullable BehaviourModel model() {
		BehaviourModel switched = this.course.model();
		return (switched != null) ? switched : this.session.model();
	}

}
