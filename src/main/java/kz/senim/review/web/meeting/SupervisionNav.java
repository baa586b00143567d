package kz.senim.review.web.meeting;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Supervision and the diary in the menu.
 */
@Configuration(proxyBeanMethods = false)
class SupervisionNav {

	@Bean
	NavEntry supervisionEntry() {
		return NavEntry.of("review.nav.supervision", "/supervision", "messages", 70, Role.WORKER, Role.SUPERVISOR)
			.underMore();
	}

	@Bean
	NavEntry diaryEntry() {
		return NavEntry.of("review.nav.diary", "/diary", "book-2", 71, Role.WORKER, Role.SUPERVISOR).underMore();
	}

}
