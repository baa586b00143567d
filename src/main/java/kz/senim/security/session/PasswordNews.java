package kz.senim.security.session;

import java.util.Map;

import kz.senim.notice.Notices;
import kz.senim.staff.StaffAccounts.PasswordChanged;
import kz.senim.staff.StaffSessions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Another password ends all other sign-ins of the person, who is told of it.
 */
@Component
class PasswordNews {

	private final StaffSessions sessions;

	private final Notices notices;

	PasswordNews(StaffSessions sessions, Notices notices) {
		this.sessions = sessions;
		this.notices = notices;
	}

	@EventListener
	void changed(PasswordChanged event) {
		this.sessions.endOthers(event.person());
		this.notices.tell(event.person(), new Notices.Message("PASSWORD_CHANGED", Map.of(), null, "/profile", false));
	}

}
