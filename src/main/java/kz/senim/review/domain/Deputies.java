package kz.senim.review.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.client.Clients.FilePurpose;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.kernel.id.ReviewId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names somebody else to review, who sees the file until the decision.
 */
@Service
public class Deputies {

	private final ReviewStore store;

	private final ReviewRoom room;

	private final Reviewers reviewers;

	private final ReviewNotices notices;

	private final Files files;

	Deputies(ReviewStore store, ReviewRoom room, Reviewers reviewers, ReviewNotices notices, Files files) {
		this.store = store;
		this.room = room;
		this.reviewers = reviewers;
		this.notices = notices;
		this.files = files;
	}

	/**
	 * Names a deputy.
	 * @throws RuleViolated if that person is involved or cannot be named
	 * @throws StaleVersion if the review was decided or given to somebody else meanwhile
	 */
	@Transactional
	public void name(ReviewId id, long version, StaffId deputy) {
		this.room.requireSupervisor();
		ReviewView review = this.store.lock(id).orElseThrow(() -> new NotFound("review " + id));
		ConflictRef conflict = this.files.conflicts.require(review.conflict());
		if (!review.isOpen() || review.version() != version) {
			throw new StaleVersion(review.version(), List.of(new Difference("deputy", "review.field.deputy",
					deputy.toString(), Objects.toString(review.reviewer(), null), null)));
		}
		refuseUnfit(deputy, review, conflict);
		if (review.deputy() && review.reviewer() != null) {
			this.files.clients.closeFile(review.client(), review.reviewer(), FilePurpose.REVIEW, id.value());
		}
		this.store.assign(id, deputy);
		this.files.clients.openFile(review.client(), deputy, FilePurpose.REVIEW, id.value());
		this.files.trail.changed("review.deputyNamed", "review", id.value(), review.client(),
				Map.of("deputy", deputy.toString()));
		this.notices.toReviewer(deputy, "REVIEW_NAMED", conflict, "/reviews/" + id);
	}

	private void refuseUnfit(StaffId deputy, ReviewView review, ConflictRef conflict) {
		refuse(this.files.conflicts.involves(conflict.id(), deputy), "review.error.deputyInvolved");
		refuse(this.files.conflicts.involves(conflict.id(), this.room.me()), "review.error.involved");
		refuse(this.reviewers.deputies(conflict, review.reviewer())
			.stream()
			.map(StaffRef::id)
			.noneMatch(deputy::equals), "review.error.choose");
	}

	private static void refuse(boolean wrong, String key) {
		if (wrong) {
			throw new RuleViolated(key, "deputy", Map.of());
		}
	}

	/** What other modules do with it. */
	@org.springframework.stereotype.Component("reviewDeputyFiles")
	record Files(Conflicts conflicts, Clients clients, AuditTrail trail) {
	}

}
