package kz.senim.access.web;

import kz.senim.access.domain.review.GlassReviews;
import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Access out of turn in the main menu, and for supervisors the number that waits for
 * review.
 */
@Configuration(proxyBeanMethods = false)
class GlassReviewNav {

	@Bean
	NavEntry breakGlassEntry() {
		return NavEntry.of("access.nav.ask", "/access", "lock-open", 74, Role.WORKER, Role.SUPERVISOR).underMore();
	}

	@Bean
	NavEntry glassReviewEntry() {
		return NavEntry.of("access.nav.reviews", "/access/reviews", "lock-open", 75, Role.SUPERVISOR)
			.underMore()
			.countedBy(GlassReviews.WAITING);
	}

}
