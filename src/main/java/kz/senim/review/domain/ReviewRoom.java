package kz.senim.review.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.Settlements;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.ReviewId;
import kz.senim.kernel.id.StaffId;
import kz.senim.reconciliation.Talks;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a review.
 */
@Service
public class ReviewRoom {

	/** What the acting person is to decide; one without reviewer is open to all. */
	public static final String MINE = "(r.reviewer_id is null or r.reviewer_id in (select a.id from app.acting_staff() a))";

	private final ReviewStore store;

	private final Reviewers reviewers;

	private final Files files;

	private final CurrentActor actor;

	private final AuditTrail trail;

	ReviewRoom(ReviewStore store, Reviewers reviewers, Files files, CurrentActor actor, AuditTrail trail) {
		this.store = store;
		this.reviewers = reviewers;
		this.files = files;
		this.actor = actor;
		this.trail = trail;
	}

	@Transactional
	public ReviewPage open(ReviewId id) {
		requireSupervisor();
		ReviewView review = this.store.find(id).orElseThrow(() -> new NotFound("review " + id));
		var client = this.files.clients.require(review.client());
		this.trail.viewed("review", review.client(), id.value());
		ConflictSheet sheet = this.files.conflicts.sheet(review.conflict());
		boolean involved = sheet.involves(me());
		boolean mayDecide = review.isOpen() && !involved && review.mine();
		List<StaffRef> deputies = (review.isOpen() && !involved)
				? this.reviewers.deputies(sheet.ref(), review.reviewer()) : List.of();
		List<StaffId> people = Stream.of(sheet.ref().worker(), review.submittedBy(), review.reviewer())
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return new ReviewPage(review, sheet, client, this.files.settlements.of(review.conflict()),
				this.files.talks.of(review.conflict()), this.files.staff.byId(people), involved, mayDecide, deputies);
	}

	/** Reviews are a section of supervisors. */
	public void requireSupervisor() {
		if (!this.actor.require().is(Role.SUPERVISOR)) {
			throw new Forbidden("reviews");
		}
	}

	ConflictRef conflict(ReviewView review) {
		return this.files.conflicts.require(review.conflict());
	}

	boolean involved(ReviewView review) {
		return this.files.conflicts.involves(review.conflict(), me());
	}

	/** Who acts. */
	public StaffId me() {
		return this.actor.require().requireStaff();
	}

	/** What other modules know of the case. */
	@Component
	record Files(Clients clients, Conflicts conflicts, Settlements settlements, Talks talks, StaffDirectory staff) {
	}

}
