package kz.senim.catalog.web;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The lists in the menu of admins.
 */
@Configuration(proxyBeanMethods = false)
class CatalogNav {

	@Bean
	NavEntry catalogEntry() {
		return NavEntry.of("catalog.nav.lists", "/admin/catalog", "list-details", 30, Role.ADMIN)
			.shortened("catalog.nav.tab");
	}

}
