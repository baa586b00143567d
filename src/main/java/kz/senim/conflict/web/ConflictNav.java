package kz.senim.conflict.web;

import kz.senim.conflict.reading.ConflictLists;
import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Conflicts in the main menu, with the number of open ones.
 */
@Configuration(proxyBeanMethods = false)
class ConflictNav {

	static final String KEY = "conflict.nav.list";

	@Bean
	NavEntry conflictEntry() {
		return NavEntry.of(KEY, "/conflicts", "arrows-join-2", 30, Role.WORKER, Role.SUPERVISOR)
			.inTabsOf(Role.WORKER)
			.countedBy(ConflictLists.OPEN_OF_MINE);
	}

}
