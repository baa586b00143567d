package kz.senim.audit.web;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The trail in the menu of admins.
 */
@Configuration(proxyBeanMethods = false)
class AuditNav {

	@Bean
	NavEntry auditEntry() {
		return NavEntry.of("audit.nav.trail", "/admin/audit", "history", 40, Role.ADMIN).inTabsOf();
	}

}
