package kz.senim.audit.web;

import java.util.Set;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.stereotype.Component;

/**
 * The trail in the menu of admins.
 */
@Component
class AuditNav implements NavEntry {

	@Override
	public String key() {
		return "audit.nav.trail";
	}

	@Override
	public String href() {
		return "/admin/audit";
	}

	@Override
	public String icon() {
		return "history";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.ADMIN);
	}

	@Override
	public int order() {
		return 40;
	}

	@Override
	public boolean phone() {
		return false;
	}

}
