package kz.senim.access.web;

import kz.senim.access.domain.review.GlassReviews;
import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Accesses out of turn in the main menu, with the number that waits for review.
 */
@Configuration(proxyBeanMethods = false)
class GlassReviewNav {

	@Bean
	NavEntry glassReviewEntry() {
		return NavEntry.of("access.nav.reviews", "/access/reviews", "lock-open", 75, Role.SUPERVISOR)
			.underMore()
			.countedBy(GlassReviews.WAITING);
	}

}
