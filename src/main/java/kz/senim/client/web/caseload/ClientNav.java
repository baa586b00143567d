package kz.senim.client.web.caseload;

import java.util.Set;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.stereotype.Component;

/**
 * The case-load in the main menu.
 */
@Component
class ClientNav implements NavEntry {

	@Override
	public String key() {
		return "client.nav.list";
	}

	@Override
	public String href() {
		return "/clients";
	}

	@Override
	public String icon() {
		return "users";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.WORKER, Role.SUPERVISOR);
	}

	@Override
	public int order() {
		return 20;
	}

}
