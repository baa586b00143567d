package kz.senim.client.web.caseload;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The case-load in the main menu.
 */
@Configuration(proxyBeanMethods = false)
class ClientNav {

	@Bean
	NavEntry clientEntry() {
		return NavEntry.of("client.nav.list", "/clients", "users", 20, Role.WORKER, Role.SUPERVISOR);
	}

}
