package kz.senim.look.web;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Unusual looks in the menu of supervisors, with the number that waits.
 */
@Configuration(proxyBeanMethods = false)
class LookNav {

	private static final String WAITING = "select count(*) from look_flag where seen_at is null";

	@Bean
	NavEntry unusualLooksEntry() {
		return NavEntry.of("look.nav.unusual", "/team/looks", "eye-off", 45, Role.SUPERVISOR)
			.underMore()
			.countedBy(WAITING);
	}

}
