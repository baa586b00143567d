package kz.senim.staff.domain;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an admin does with accounts: invite and change them.
 */
@Service
public class StaffDesk {

	private final StaffMemberRepository members;

	private final AccountBook book;

	private final Leaves leaves;

	private final FormKeys formKeys;

	private final Clock clock;

	StaffDesk(StaffMemberRepository members, AccountBook book, Leaves leaves, FormKeys formKeys, Clock clock) {
		this.members = members;
		this.book = book;
		this.leaves = leaves;
		this.formKeys = formKeys;
		this.clock = clock;
	}

	/** Makes an account and the link by which the person chooses a password. */
	@Transactional
	public Invited invite(UUID formKey, StaffData data) {
		StaffId admin = this.book.admin();
		AtomicReference<@Nullable String> link = new AtomicReference<>();
		String path = this.formKeys.once(formKey, "staff", () -> {
			StaffMember member = new StaffMember(StaffId.next(), data, this.clock.instant());
			refuseTakenLogin(member.id(), data.login());
			this.members.saveAndFlush(member);
			link.set(this.book.link(member, admin));
			this.book.note("staff.invited", member.id(), Map.of("role", data.role().name()));
			return "/admin/staff/" + member.id();
		});
		return new Invited(path, link.get());
	}

	/**
	 * Changes an account and its leave.
	 * @throws kz.senim.kernel.StaleVersion if somebody else changed it meanwhile
	 */
	@Transactional
	public void change(StaffId id, long version, StaffData data, LeaveWish leave, Map<String, String> base) {
		StaffId admin = this.book.admin();
		StaffMember member = this.members.findById(id.value()).orElseThrow(() -> new NotFound("staff " + id));
		StaffData before = member.data();
		StaffDifferences.refuse(version, member, base, data);
		if (before.role() != data.role()) {
			this.book.mayChangeRole(member, data.role());
		}
		refuseTakenLogin(id, data.login());
		member.describe(data);
		this.members.saveAndFlush(member);
		if (!before.equals(data)) {
			this.book.note("staff.changed", id, StaffDifferences.codes(before, data));
		}
		this.leaves.replace(id, data.role(), leave, admin);
	}

	/** Constraint staff_login_uk backs this up. */
	private void refuseTakenLogin(StaffId id, String login) {
		this.members.findByLogin(login).filter((other) -> !other.id().equals(id)).ifPresent((other) -> {
			throw new RuleViolated("staff.rule.loginTaken", "login", Map.of());
		});
		if (LookAlikes.any(login, this.members.loginsBeside(id.value()))) {
			throw new RuleViolated("staff.rule.loginAlike", "login", Map.of());
		}
	}

	/**
	 * What came of an invitation.
	 *
	 * @param path page of the account
	 * @param link one-time link, or null where the form was sent before
	 */
	public record Invited(String path, @Nullable String link) {
	}

}
