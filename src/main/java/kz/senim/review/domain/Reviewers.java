package kz.senim.review.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kz.senim.client.Clients;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds who may review a conflict: never a party of it nor its worker, and on a
 * restricted file only a person named on it.
 */
@Component
class Reviewers {

	private final Conflicts conflicts;

	private final Clients clients;

	private final StaffDirectory staff;

	private final CurrentActor actor;

	Reviewers(Conflicts conflicts, Clients clients, StaffDirectory staff, CurrentActor actor) {
		this.conflicts = conflicts;
		this.clients = clients;
		this.staff = staff;
		this.actor = actor;
	}

	/**
	 * The nearest supervisor above the client's team who is not involved; the one who
	 * submits only if there is nobody else.
	 */
	Optional<StaffId> nearest(ConflictRef conflict) {
		List<StaffId> able = above(conflict).map(StaffRef::id).toList();
		StaffId me = this.actor.require().requireStaff();
		return able.stream().filter((one) -> !one.equals(me)).findFirst().or(() -> able.stream().findFirst());
	}

	/** The next supervisor above the level of the one who reviews now. */
	Optional<StaffId> higher(ConflictRef conflict, @Nullable StaffId now) {
		StaffId from = (now != null) ? now : this.actor.require().requireStaff();
		List<StaffRef> all = this.staff.supervisorsAbove(this.clients.teamOf(conflict.client()));
		TeamId level = this.staff.get(from).team();
		List<TeamId> levels = all.stream().map(StaffRef::team).filter(Objects::nonNull).distinct().toList();
		int height = levels.indexOf(level);
		return above(conflict).filter((one) -> levels.indexOf(one.team()) > height && !one.id().equals(from))
			.map(StaffRef::id)
			.findFirst();
	}

	/** Whom the acting supervisor can name as a deputy, in Kazakh order. */
	List<StaffRef> deputies(ConflictRef conflict, @Nullable StaffId now) {
		List<StaffRef> around = this.staff.supervisorsAround(this.actor.require().requireStaff(),
				this.clients.teamOf(conflict.client()));
		return able(conflict, around).filter((one) -> !one.id().equals(now)).toList();
	}

	/**
	 * Whom to tell that nobody can review: the worker, and the supervisors above to whom
	 * the file is open although they are involved.
	 */
	Set<StaffId> concerned(ConflictRef conflict) {
		Set<StaffId> people = new LinkedHashSet<>(Set.of(conflict.worker()));
		people.addAll(this.clients.mayOpen(conflict.client(),
				this.staff.supervisorsAbove(this.clients.teamOf(conflict.client()))
					.stream()
					.map(StaffRef::id)
					.toList()));
		return people;
	}

	private Stream<StaffRef> above(ConflictRef conflict) {
		return able(conflict, this.staff.supervisorsAbove(this.clients.teamOf(conflict.client())));
	}

	private Stream<StaffRef> able(ConflictRef conflict, List<StaffRef> people) {
		ConflictSheet sheet = this.conflicts.sheet(conflict.id());
		List<StaffRef> free = people.stream().filter((one) -> !sheet.involves(one.id())).toList();
		Set<StaffId> able = this.clients.mayOpen(conflict.client(), free.stream().map(StaffRef::id).toList());
		return free.stream().filter((one) -> able.contains(one.id()));
	}

}
