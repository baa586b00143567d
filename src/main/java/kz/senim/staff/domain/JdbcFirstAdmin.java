package kz.senim.staff.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.FirstAdmin;
import kz.senim.staff.PasswordLinks.Purpose;

import org.springframework.stereotype.Service;

/**
 * Makes the first admin at the start-up and on the command line of the server.
 */
@Service
class JdbcFirstAdmin implements FirstAdmin {

	private static final Actor JOB = Actor.job("start-up");

	private static final StaffData FIRST = new StaffData("Әкімші", "Бірінші", null, "admin", Role.ADMIN, null, "ru");

	private final StaffMemberRepository members;

	private final OneTimeLinks links;

	private final AuditTrail trail;

	private final Clock clock;

	private final JobWork work;

	JdbcFirstAdmin(StaffMemberRepository members, OneTimeLinks links, AuditTrail trail, Clock clock, JobWork work) {
		this.members = members;
		this.links = links;
		this.trail = trail;
		this.clock = clock;
		this.work = work;
	}

	@Override
	public Optional<String> invite() {
		return this.work.as(JOB, () -> {
			if (!this.members.lockAll(Role.ADMIN, AccountStatus.ACTIVE).isEmpty()) {
				return Optional.empty();
			}
			List<StaffMember> invited = this.members.lockAll(Role.ADMIN, AccountStatus.INVITED);
			return (invited.isEmpty() ? Optional.of(create())
					: invited.stream().filter(JdbcFirstAdmin::isFirst).findAny())
				.map(this::invitation);
		});
	}

	@Override
	public Optional<String> reset(String login) {
		return this.work.as(JOB,
				() -> this.members.findByLogin(login)
					.filter((found) -> found.status() != AccountStatus.DISABLED)
					.map(this::newLink));
	}

	@Override
	public Optional<String> create(String login, String surname, String givenName) {
		return this.work.as(JOB, () -> {
			StaffId id = StaffId.next();
			if (LookAlikes.any(login, this.members.loginsBeside(id.value()))) {
				return Optional.empty();
			}
			return Optional
				.of(invitation(save(id, new StaffData(surname, givenName, null, login, Role.ADMIN, null, "ru"))));
		});
	}

	/** Somebody invited by name has a link already, which stays good. */
	private static boolean isFirst(StaffMember member) {
		String login = member.data().login();
		return login.equals(FIRST.login()) || login.startsWith(FIRST.login() + "-");
	}

	private String invitation(StaffMember admin) {
		this.trail.changed("staff.invited", "staff", admin.id().value(), null, Map.of("role", "ADMIN"));
		return this.links.issue(admin.id(), Purpose.INVITATION, null);
	}

	private String newLink(StaffMember member) {
		this.trail.changed("staff.link.issued", "staff", member.id().value(), null, Map.of());
		return this.links.issue(member.id(),
				(member.status() == AccountStatus.INVITED) ? Purpose.INVITATION : Purpose.RESET, null);
	}

	private StaffMember create() {
		boolean taken = this.members.findByLogin(FIRST.login()).isPresent();
		StaffData data = taken ? new StaffData(FIRST.surname(), FIRST.givenName(), null,
				"admin-" + Long.toString(this.clock.millis(), Character.MAX_RADIX), FIRST.role(), null,
				FIRST.language()) : FIRST;
		return save(StaffId.next(), data);
	}

	private StaffMember save(StaffId id, StaffData data) {
		return this.members.saveAndFlush(new StaffMember(id, data, this.clock.instant()));
	}

}
