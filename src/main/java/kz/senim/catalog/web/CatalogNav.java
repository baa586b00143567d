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

	@Bean
	NavEntry knowledgeEntry() {
		return NavEntry.of("catalog.nav.knowledge", "/knowledge", "book-2", 60, Role.WORKER, Role.SUPERVISOR)
			.underMore();
	}

	@Bean
	NavEntry cardsEntry() {
		return NavEntry.of("catalog.nav.cards", "/admin/knowledge", "book-2", 35, Role.ADMIN).underMore();
	}

}
