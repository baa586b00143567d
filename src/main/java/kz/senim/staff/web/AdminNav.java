package kz.senim.staff.web;

import java.util.Set;

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
		return new Entry("staff.nav.staff", "/admin/staff", "users", 10);
	}

	@Bean
	NavEntry teamsNav() {
		return new Entry("staff.nav.teams", "/admin/teams", "users-group", 20);
	}

	@Bean
	NavEntry systemNav() {
		return new Entry("staff.nav.system", "/admin/system", "server-2", 80);
	}

	private record Entry(String key, String href, String icon, int order) implements NavEntry {

		@Override
		public Set<Role> roles() {
			return Set.of(Role.ADMIN);
		}

	}

}
