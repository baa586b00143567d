package kz.senim.task.web;

import java.util.Set;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.stereotype.Component;

/**
 * Today in the main menu.
 */
@Component
class TodayNav implements NavEntry {

	@Override
	public String key() {
		return "task.nav.today";
	}

	@Override
	public String href() {
		return "/";
	}

	@Override
	public String icon() {
		return "home";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.WORKER, Role.SUPERVISOR);
	}

	@Override
	public int order() {
		return 10;
	}

}
