package kz.senim.staff.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import kz.senim.audit.AuditTrail;
import kz.senim.staff.StaffAccounts.PasswordChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Keeps a new password: checked, hashed, written into the trail, and told, so that other
 * sign-ins end.
 */
@Component
class PasswordChoice {

	private final PasswordPolicy policy;

	private final PasswordEncoder passwords;

	private final StaffMemberRepository members;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	PasswordChoice(PasswordPolicy policy, PasswordEncoder passwords, StaffMemberRepository members, AuditTrail trail,
			ApplicationEventPublisher events) {
		this.policy = policy;
		this.passwords = passwords;
		this.members = members;
		this.trail = trail;
		this.events = events;
	}

	void keep(StaffMember member, String password, String action) {
		StaffData data = member.data();
		List<String> words = Stream.of(data.surname(), data.givenName(), data.patronymic(), data.login())
			.filter((word) -> word != null && !word.isBlank())
			.toList();
		this.policy.check(password, words);
		member.choosePassword(this.passwords.encode(password));
		this.members.saveAndFlush(member);
		this.trail.changed(action, "staff", member.id().value(), null, Map.of());
		this.events.publishEvent(new PasswordChanged(member.id()));
	}

}
