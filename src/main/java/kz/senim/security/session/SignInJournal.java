package kz.senim.security.session;

import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffAccounts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes sign-ins into the trail and keeps when the person last came.
 */
@Component
class SignInJournal {

	private final AuditTrail trail;

	private final StaffAccounts accounts;

	SignInJournal(AuditTrail trail, StaffAccounts accounts) {
		this.trail = trail;
		this.accounts = accounts;
	}

	@Transactional
	void signedIn(StaffId staff, String factor) {
		this.accounts.signedIn(staff);
		this.trail.noted("signin.done", Map.of("factor", factor));
	}

	@Transactional
	void note(String action, Map<String, ?> details) {
		this.trail.noted(action, details);
	}

}
