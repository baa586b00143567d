package kz.senim.staff.web;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The sections of the admin in the menu.
 */
@Configuration(proxyBeanMethods = false)
class AdminNav {

	@Bean
	NavEntry staffNav() {
		return NavEntry.of("staff.nav.staff", "/admin/staff", "users", 10, Role.ADMIN);
	}

	@Bean
	NavEntry teamsNav() {
		return NavEntry.of("staff.nav.teams", "/admin/teams", "users-group", 20, Role.ADMIN);
	}

	@Bean
	NavEntry systemNav() {
		return NavEntry.of("staff.nav.system", "/admin/system", "server-2", 80, Role.ADMIN).inTabsOf();
	}

}
