package kz.senim.client.domain.restriction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.domain.interest.Interests;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Component;

/**
 * Who may restrict a file, and whom a restricted file may name.
 */
@Component
class RestrictionRights {

	private final Clients clients;

	private final RestrictionTable table;

	private final Interests interests;

	private final StaffDirectory staff;

	private final Acts acts;

	RestrictionRights(Clients clients, RestrictionTable table, Interests interests, StaffDirectory staff, Acts acts) {
		this.clients = clients;
		this.table = table;
		this.interests = interests;
		this.staff = staff;
		this.acts = acts;
	}

	boolean entitled(ClientId client) {
		return !this.acts.actor().is(Role.ADMIN) && this.table.mayRestrict(client);
	}

	ClientRef require(ClientId id) {
		ClientRef client = this.clients.require(id);
		if (!entitled(id)) {
			throw new Forbidden("restricting a file");
		}
		return client;
	}

	/**
	 * Whom a new restriction names by itself: the main worker and the direct supervisor;
	 * where there is neither, the acting person.
	 */
	Set<StaffId> first(ClientRef client) {
		Set<StaffId> named = new LinkedHashSet<>(this.table.mainWorker(client.id()).stream().toList());
		directSupervisors(client).map(StaffRef::id).forEach(named::add);
		named.removeIf((person) -> this.interests.barred(client.id(), person));
		if (named.isEmpty()) {
			named.add(this.acts.staff());
		}
		return named;
	}

	private Stream<StaffRef> directSupervisors(ClientRef client) {
		List<StaffRef> above = this.staff.supervisorsAbove(client.team());
		return above.isEmpty() ? Stream.empty()
				: above.stream().filter((one) -> one.team() != null && one.team().equals(above.get(0).team()));
	}

	/** Colleagues of the client's team, those above and those whom the actor leads. */
	List<StaffRef> candidates(ClientRef client) {
		List<StaffRef> all = new ArrayList<>(this.staff.membersOf(client.team()));
		all.addAll(this.staff.supervisorsAbove(client.team()));
		all.addAll(this.staff.ledBy(this.acts.staff()));
		List<StaffId> named = this.table.named(client.id()).stream().map(NamedPerson::staff).toList();
		return all.stream()
			.distinct()
			.filter((one) -> one.active() && one.role() != Role.ADMIN && !named.contains(one.id()))
			.toList();
	}

	void requireCandidate(ClientRef client, StaffId person) {
		if (candidates(client).stream().noneMatch((one) -> one.id().equals(person))) {
			throw new RuleViolated("client.restriction.rule.person", "person", Map.of());
		}
		if (this.interests.barred(client.id(), person)) {
			throw new RuleViolated("client.interest.rule.barred", "person", Map.of());
		}
	}

}
