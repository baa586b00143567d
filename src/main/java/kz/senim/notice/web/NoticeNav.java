package kz.senim.notice.web;

import kz.senim.kernel.Role;
import kz.senim.notice.domain.Inbox;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The inbox in the menu, with the number of unread notices.
 */
@Configuration(proxyBeanMethods = false)
class NoticeNav {

	@Bean
	NavEntry noticeEntry() {
		return NavEntry.of("notice.nav.inbox", "/notices", "bell", 90, Role.values())
			.shortened("notice.nav.tab")
			.countedBy(Inbox.UNREAD);
	}

}
