package kz.senim.retention.web;

import kz.senim.kernel.Role;
import kz.senim.retention.domain.DueList;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Retention in the menu: the list for supervisors, with the wishes that wait for an
 * answer, and the rules for admins.
 */
@Configuration(proxyBeanMethods = false)
class RetentionNav {

	private static final String ICON = "database";

	@Bean
	NavEntry retentionListNav() {
		return NavEntry.of("retention.nav.list", "/retention", ICON, 60, Role.SUPERVISOR)
			.underMore()
			.countedBy(DueList.WAITING);
	}

	@Bean
	NavEntry retentionRulesNav() {
		return NavEntry.of("retention.nav.rules", "/admin/retention", ICON, 60, Role.ADMIN).inTabsOf();
	}

}
