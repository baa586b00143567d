package kz.senim.staff.domain;

import kz.senim.kernel.Actor;
import kz.senim.kernel.NotFound;
import kz.senim.staff.PasswordLinks;

import org.springframework.stereotype.Service;

/**
 * Lets the holder of a link choose a password; nobody is signed in then, the work is that
 * of a job.
 */
@Service
class JdbcPasswordLinks implements PasswordLinks {

	private static final Actor JOB = Actor.job("one-time-link");

	private final OneTimeLinks links;

	private final StaffMemberRepository members;

	private final PasswordChoice choice;

	private final JobWork work;

	JdbcPasswordLinks(OneTimeLinks links, StaffMemberRepository members, PasswordChoice choice, JobWork work) {
		this.links = links;
		this.members = members;
		this.choice = choice;
		this.work = work;
	}

	@Override
	public boolean works(Purpose purpose, String secret) {
		return this.links.works(purpose, secret);
	}

	@Override
	public void choose(Purpose purpose, String secret, String password) {
		this.work.as(JOB, () -> {
			keep(purpose, secret, password);
			return true;
		});
	}

	private void keep(Purpose purpose, String secret, String password) {
		StaffMember member = this.links.use(purpose, secret)
			.flatMap((id) -> this.members.findById(id.value()))
			.orElseThrow(() -> new NotFound("one-time link"));
		this.choice.keep(member, password,
				(purpose == Purpose.INVITATION) ? "staff.invitation.taken" : "staff.password.reset");
	}

}
