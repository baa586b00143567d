package kz.senim.access.web;

import java.util.Set;

import kz.senim.access.domain.review.GlassReviews;
import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.stereotype.Component;

/**
 * Accesses out of turn in the main menu, with the number that waits for review.
 */
@Component
class GlassReviewNav implements NavEntry {

	@Override
	public String key() {
		return "access.nav.reviews";
	}

	@Override
	public String href() {
		return "/access/reviews";
	}

	@Override
	public String icon() {
		return "lock-open";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.SUPERVISOR);
	}

	@Override
	public int order() {
		return 75;
	}

	@Override
	public boolean phone() {
		return false;
	}

	@Override
	public String countSql() {
		return GlassReviews.WAITING;
	}

}
