package kz.senim.contact.web;

import java.util.Set;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.stereotype.Component;

/**
 * The gold button on every page: write down a contact.
 */
@Component
class ContactNav implements NavEntry {

	@Override
	public String key() {
		return "contact.nav.log";
	}

	@Override
	public String href() {
		return "/contacts/new";
	}

	@Override
	public String icon() {
		return "pencil-plus";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.WORKER, Role.SUPERVISOR);
	}

	@Override
	public int order() {
		return 25;
	}

	@Override
	public boolean primary() {
		return true;
	}

}
