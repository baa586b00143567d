package kz.senim.review.domain;

import java.util.Collection;
import java.util.Map;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.notice.Notices.Message;

import org.springframework.stereotype.Component;

/**
 * Tells people what became of a review.
 */
@Component
class ReviewNotices {

	private final Notices notices;

	ReviewNotices(Notices notices) {
		this.notices = notices;
	}

	void toReviewer(StaffId reviewer, String kind, ConflictRef conflict, String path) {
		tell(reviewer, kind, conflict, path);
	}

	void toWorker(String kind, ConflictRef conflict) {
		tell(conflict.worker(), kind, conflict, "/conflicts/" + conflict.id());
	}

	/** Nobody who may open the file is free to review; these people find somebody. */
	void nobodyReviews(Collection<StaffId> people, ConflictRef conflict) {
		people.forEach((person) -> tell(person, "REVIEW_NOBODY", conflict, "/conflicts/" + conflict.id()));
	}

	private void tell(StaffId person, String kind, ConflictRef conflict, String path) {
		this.notices.tell(person,
				new Message(kind, Map.of("number", conflict.number()), conflict.client(), path, false));
	}

}
