package kz.senim.look.web;

import java.util.Set;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.stereotype.Component;

/**
 * Unusual looks in the menu of supervisors, with the number that waits.
 */
@Component
class LookNav implements NavEntry {

	@Override
	public String key() {
		return "look.nav.unusual";
	}

	@Override
	public String href() {
		return "/team/looks";
	}

	@Override
	public String icon() {
		return "eye-off";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.SUPERVISOR);
	}

	@Override
	public int order() {
		return 45;
	}

	@Override
	public String countSql() {
		return "select count(*) from look_flag where seen_at is null";
	}

	@Override
	public boolean phone() {
		return false;
	}

}
