package kz.senim.task.web;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Today in the main menu.
 */
@Configuration(proxyBeanMethods = false)
class TodayNav {

	@Bean
	NavEntry todayEntry() {
		return NavEntry.of("task.nav.today", "/", "home", 10, Role.WORKER, Role.SUPERVISOR);
	}

}
