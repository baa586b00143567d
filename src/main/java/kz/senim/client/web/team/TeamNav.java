package kz.senim.client.web.team;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The team in the main menu.
 */
@Configuration(proxyBeanMethods = false)
class TeamNav {

	@Bean
	NavEntry teamEntry() {
		return NavEntry.of("client.nav.team", "/team", "users-group", 40, Role.SUPERVISOR).inTabsOf();
	}

}
