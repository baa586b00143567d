package kz.senim.client.web.team;

import java.util.Set;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.stereotype.Component;

/**
 * The team in the main menu.
 */
@Component
class TeamNav implements NavEntry {

	@Override
	public String key() {
		return "client.nav.team";
	}

	@Override
	public String href() {
		return "/team";
	}

	@Override
	public String icon() {
		return "users-group";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.SUPERVISOR);
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
