package kz.senim.staff.domain;

import java.util.List;

import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;

import org.springframework.stereotype.Component;

/**
 * Guards what only an admin may do, and that there is always one.
 */
@Component
class Admins {

	private final CurrentActor currentActor;

	private final StaffMemberRepository members;

	Admins(CurrentActor currentActor, StaffMemberRepository members) {
		this.currentActor = currentActor;
		this.members = members;
	}

	/** The admin who acts. */
	StaffId require() {
		Actor actor = this.currentActor.require();
		if (!actor.is(Role.ADMIN)) {
			throw new Forbidden("administration of staff");
		}
		return actor.requireStaff();
	}

	/**
	 * Refuses to take the role or the account from oneself or from the last active admin.
	 * Also sees that the acting person is still one, when two admins act at once.
	 */
	void mayLose(StaffMember member) {
		StaffId me = require();
		if (member.id().equals(me)) {
			throw new RuleViolated("staff.rule.ownAccount");
		}
		if (member.data().role() == Role.ADMIN && member.status() == AccountStatus.ACTIVE) {
			List<StaffId> left = this.members.lockAll(Role.ADMIN, AccountStatus.ACTIVE)
				.stream()
				.map(StaffMember::id)
				.filter((id) -> !id.equals(member.id()))
				.toList();
			if (!left.contains(me)) {
				throw new RuleViolated("staff.rule.lastAdmin");
			}
		}
	}

}
