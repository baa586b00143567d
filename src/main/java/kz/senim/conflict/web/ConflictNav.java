package kz.senim.conflict.web;

import java.util.Set;

import kz.senim.conflict.reading.ConflictLists;
import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.stereotype.Component;

/**
 * Conflicts in the main menu, with the number of open ones.
 */
@Component
class ConflictNav implements NavEntry {

	static final String KEY = "conflict.nav.list";

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public String href() {
		return "/conflicts";
	}

	@Override
	public String icon() {
		return "arrows-join-2";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.WORKER, Role.SUPERVISOR);
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public String countSql() {
		return ConflictLists.OPEN_OF_MINE;
	}

}
