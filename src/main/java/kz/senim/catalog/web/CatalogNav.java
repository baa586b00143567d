package kz.senim.catalog.web;

import java.util.Set;

import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.stereotype.Component;

/**
 * The lists in the menu of admins.
 */
@Component
class CatalogNav implements NavEntry {

	@Override
	public String key() {
		return "catalog.nav.lists";
	}

	@Override
	public String href() {
		return "/admin/catalog";
	}

	@Override
	public String icon() {
		return "list-details";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.ADMIN);
	}

	@Override
	public int order() {
		return 30;
	}

}
