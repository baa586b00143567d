package kz.senim.review.web;

import kz.senim.draft.DraftForm;
import kz.senim.kernel.Role;
import kz.senim.review.domain.ReviewDesk;
import kz.senim.review.domain.queue.ReviewQueue;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reviews in the main menu, with the number that waits, and their drafts.
 */
@Configuration(proxyBeanMethods = false)
class ReviewNav {

	@Bean
	DraftForm reviewDraft() {
		return new DraftForm(ReviewDesk.FORM, "review.draft.label", true);
	}

	@Bean
	NavEntry reviewEntry() {
		return NavEntry.of("review.nav.list", "/reviews", "checklist", 20, Role.SUPERVISOR)
			.countedBy(ReviewQueue.WAITING);
	}

}
