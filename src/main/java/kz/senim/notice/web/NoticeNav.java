package kz.senim.notice.web;

import java.util.Set;

import kz.senim.kernel.Role;
import kz.senim.notice.domain.Inbox;
import kz.senim.shell.NavEntry;

import org.springframework.stereotype.Component;

/**
 * The inbox in the menu, with the number of unread notices.
 */
@Component
class NoticeNav implements NavEntry {

	@Override
	public String key() {
		return "notice.nav.inbox";
	}

	@Override
	public String href() {
		return "/notices";
	}

	@Override
	public String icon() {
		return "bell";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.values());
	}

	@Override
	public int order() {
		return 90;
	}

	@Override
	public String countSql() {
		return Inbox.UNREAD;
	}

}
