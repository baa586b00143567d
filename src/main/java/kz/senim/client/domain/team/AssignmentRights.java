package kz.senim.client.domain.team;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import kz.senim.kernel.id.TeamId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import kz.senim.staff.TeamRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may give a client a worker (supervisors of the client's team and above), and whom.
 * Backed by the policies of the table assignment, which ask app.may_assign.
 */
@Component
class AssignmentRights {

	private final Clients clients;

	private final StaffDirectory staff;

	private final JdbcClient jdbc;

	private final Interests interests;

	private final Acts acts;

	AssignmentRights(Clients clients, StaffDirectory staff, JdbcClient jdbc, Interests interests, Acts acts) {
		this.clients = clients;
		this.staff = staff;
		this.jdbc = jdbc;
		this.interests = interests;
		this.acts = acts;
	}

	boolean mayAssign(ClientId client) {
		return this.acts.actor().is(Role.SUPERVISOR) && this.jdbc.sql("select app.may_assign(:client)")
			.param("client", client.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * The client, if the acting person leads its team.
	 * @throws kz.senim.kernel.NotFound if the client is not visible
	 * @throws Forbidden if it is, but belongs to others to assign
	 */
	ClientRef require(ClientId id) {
		ClientRef client = this.clients.require(id);
		if (!mayAssign(id)) {
			throw new Forbidden("assigning a worker");
		}
		return client;
	}

	/**
	 * The workers of the led teams, and of the client's team while standing in for its
	 * supervisor; in Kazakh order.
	 */
	List<StaffRef> candidates(ClientRef client) {
		List<StaffRef> led = this.staff.ledBy(this.acts.staff());
		boolean leads = led.stream().anyMatch((one) -> client.team().equals(one.team()));
		Stream<StaffRef> others = leads ? Stream.empty() : this.staff.membersOf(client.team()).stream();
		return Stream.concat(others, led.stream()).filter((one) -> one.role() == Role.WORKER).distinct().toList();
	}

	/** Backed by the trigger assignment_not_barred. */
	StaffRef candidate(ClientRef client, StaffId worker) {
		if (this.interests.barred(client.id(), worker)) {
			throw new RuleViolated("client.interest.rule.barred", "worker", Map.of());
		}
		return candidates(client).stream()
			.filter((one) -> one.id().equals(worker))
			.filter((one) -> Objects.nonNull(one.team()))
			.findFirst()
			.orElseThrow(() -> new RuleViolated("client.assign.rule.foreign", "worker", Map.of()));
	}

	/** The other teams that the acting person leads, beside the client's own. */
	List<TeamRef> teams(ClientRef client) {
		List<TeamRef> led = this.staff.teamsLedBy(this.acts.staff());
		return led.stream().anyMatch((one) -> one.id().equals(client.team()))
				? led.stream().filter((one) -> !one.id().equals(client.team())).toList() : List.of();
	}

	/** Backed by the trigger client_place. */
	void requireTeam(ClientRef client, TeamId team) {
		if (teams(client).stream().noneMatch((one) -> one.id().equals(team))) {
			throw new RuleViolated("client.move.rule.team", "team", Map.of());
		}
	}

	/** The nearest supervisors of a team who are not barred from the client. */
	List<StaffRef> supervisors(ClientId client, TeamId team) {
		List<StaffRef> above = this.staff.supervisorsAbove(team)
			.stream()
			.filter((one) -> !this.interests.barred(client, one.id()))
			.toList();
		return above.stream().filter((one) -> Objects.equals(one.team(), above.get(0).team())).toList();
	}

}
