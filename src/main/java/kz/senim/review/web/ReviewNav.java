package kz.senim.review.web;

import kz.senim.kernel.Role;
import kz.senim.review.domain.ReviewQueue;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reviews in the main menu, with the number that waits.
 */
@Configuration(proxyBeanMethods = false)
class ReviewNav {

	@Bean
	NavEntry reviewEntry() {
		return NavEntry.of("review.nav.list", "/reviews", "checklist", 20, Role.SUPERVISOR)
			.countedBy(ReviewQueue.WAITING);
	}

}
