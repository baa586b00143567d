package kz.senim.review.web;

import java.util.Set;

import kz.senim.kernel.Role;
import kz.senim.review.domain.ReviewQueue;
import kz.senim.shell.NavEntry;

import org.springframework.stereotype.Component;

/**
 * Reviews in the main menu, with the number that waits.
 */
@Component
class ReviewNav implements NavEntry {

	@Override
	public String key() {
		return "review.nav.list";
	}

	@Override
	public String href() {
		return "/reviews";
	}

	@Override
	public String icon() {
		return "checklist";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.SUPERVISOR);
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public String countSql() {
		return ReviewQueue.WAITING;
	}

}
