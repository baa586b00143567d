package kz.senim.staff.domain;

import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.PasswordLinks.Purpose;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What all changes of accounts share: who may, links, and the trail.
 */
@Component
class AccountBook {

	private final Admins admins;

	private final OneTimeLinks links;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	AccountBook(Admins admins, OneTimeLinks links, AuditTrail trail, JdbcClient jdbc) {
		this.admins = admins;
		this.links = links;
		this.trail = trail;
		this.jdbc = jdbc;
	}

	StaffId admin() {
		return this.admins.require();
	}

	/** An admin sees no clients, so nobody becomes one who still has some. */
	void mayChangeRole(StaffMember member, Role role) {
		this.admins.mayLose(member);
		long clients = clientsLeft(member.id());
		if (role == Role.ADMIN && clients > 0) {
			throw new RuleViolated("staff.rule.adminWithClients", "role", Map.of("n", clients));
		}
	}

	void mayLose(StaffMember member) {
		this.admins.mayLose(member);
	}

	/** How many clients would be left without a worker. */
	long clientsLeft(StaffId id) {
		return this.jdbc.sql("select app.clients_left_without_worker(:id)")
			.param("id", id.value())
			.query(Long.class)
			.single();
	}

	/** A link to the first password, or to another one. */
	String link(StaffMember member, StaffId admin) {
		return this.links.issue(member.id(),
				(member.status() == AccountStatus.INVITED) ? Purpose.INVITATION : Purpose.RESET, admin);
	}

	void revokeLinks(StaffId id) {
		this.links.revoke(id);
	}

	void note(String action, StaffId id, Map<String, ?> details) {
		this.trail.changed(action, "staff", id.value(), null, details);
	}

}
