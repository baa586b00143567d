package kz.senim.staff.domain;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may change of the own account.
 */
@Service
public class OwnProfile {

	private final StaffMemberRepository members;

	private final CurrentActor currentActor;

	private final PasswordChoice choice;

	private final PasswordEncoder passwords;

	private final AuditTrail trail;

	OwnProfile(StaffMemberRepository members, CurrentActor currentActor, PasswordChoice choice,
			PasswordEncoder passwords, AuditTrail trail) {
		this.members = members;
		this.currentActor = currentActor;
		this.choice = choice;
		this.passwords = passwords;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	public Preferences preferences() {
		return me().preferences();
	}

	/** Keeps how the person likes the pages, if nothing changed since that version. */
	@Transactional
	public void prefer(Preferences wish) {
		StaffMember me = me();
		Preferences now = me.preferences();
		if (now.version() != wish.version()) {
			throw new StaleVersion(now.version(),
					Stream
						.of(difference("language", wish.language(), now.language()),
								difference("textSize", wish.textSize(), now.textSize()),
								difference("shortcuts", wish.shortcuts(), now.shortcuts()))
						.filter((one) -> !Objects.equals(one.mine(), one.theirs()))
						.toList());
		}
		me.prefer(wish.language(), wish.textSize(), wish.shortcuts());
		this.members.saveAndFlush(me);
		this.trail.changed("staff.preferences", "staff", me.id().value(), null, Map.of());
	}

	/** Changes the own password; the other sign-ins of the person end. */
	@Transactional
	public void changePassword(@Nullable String current, String password) {
		StaffMember me = me();
		if (current == null || !this.passwords.matches(current, me.passwordHash())) {
			throw new RuleViolated("staff.password.current", "current", Map.of());
		}
		this.choice.keep(me, password, "staff.password.changed");
	}

	private static Difference difference(String field, Object mine, Object theirs) {
		return new Difference(field, "staff.profile." + field, mine.toString(), theirs.toString(), null);
	}

	private StaffMember me() {
		return this.members.findById(this.currentActor.require().requireStaff().value())
			.orElseThrow(() -> new NotFound("own account"));
	}

}
