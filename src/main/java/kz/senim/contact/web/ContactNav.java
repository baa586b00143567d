package kz.senim.contact.web;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The gold button on every page: write down a contact.
 */
@Configuration(proxyBeanMethods = false)
class ContactNav {

	@Bean
	NavEntry contactEntry() {
		return NavEntry.of("contact.nav.log", "/contacts/new", "pencil-plus", 25, Role.WORKER, Role.SUPERVISOR)
			.inGold();
	}

}
