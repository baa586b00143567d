package kz.senim.staff.domain;

import java.util.List;
import java.util.Map;

import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffSessions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes and opens accounts and issues links.
 */
@Service
public class AccountAccess {

	private final StaffMemberRepository members;

	private final AccountBook book;

	private final StaffSessions sessions;

	AccountAccess(StaffMemberRepository members, AccountBook book, StaffSessions sessions) {
		this.members = members;
		this.book = book;
		this.sessions = sessions;
	}

	/** Closes the account at once, on every node. */
	@Transactional
	public void disable(StaffId id, long version) {
		this.book.admin();
		if (this.members.findById(id.value()).filter((one) -> one.status() == AccountStatus.DISABLED).isPresent()) {
			return;
		}
		StaffMember member = load(id, version);
		this.book.mayLose(member);
		member.disable();
		this.members.saveAndFlush(member);
		this.book.revokeLinks(id);
		this.book.note("staff.disabled", id, Map.of("clientsLeft", this.book.clientsLeft(id)));
		this.sessions.endAll(id);
	}

	/** Opens the account again, with the former password if there was one. */
	@Transactional
	public void enable(StaffId id, long version) {
		StaffMember member = load(id, version);
		member.enable();
		this.members.saveAndFlush(member);
		this.book.note("staff.enabled", id, Map.of());
	}

	/** The path of a new link: to the first password, or to another one. */
	@Transactional
	public String newLink(StaffId id, long version) {
		StaffMember member = load(id, version);
		if (member.status() == AccountStatus.DISABLED) {
			throw new RuleViolated("staff.rule.disabled");
		}
		this.book.note("staff.link.issued", id, Map.of());
		return this.book.link(member, this.book.admin());
	}

	private StaffMember load(StaffId id, long version) {
		this.book.admin();
		StaffMember member = this.members.findById(id.value()).orElseThrow(() -> new NotFound("staff " + id));
		if (member.version() != version) {
			throw new StaleVersion(member.version(), List.of());
		}
		return member;
	}

}
