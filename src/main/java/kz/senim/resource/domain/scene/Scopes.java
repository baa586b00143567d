package kz.senim.resource.domain.scene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TeamId;
import kz.senim.resource.domain.scene.Scope.Kind;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import kz.senim.staff.TeamRef;

import org.springframework.stereotype.Component;

/**
 * Turns what an address asks for into a scope that the acting person may look at: a
 * worker their own cases, a supervisor the teams and people they lead.
 */
@Component
public class Scopes {

	private final Clients clients;

	private final StaffDirectory staff;

	private final CurrentActor actor;

	Scopes(Clients clients, StaffDirectory staff, CurrentActor actor) {
		this.clients = clients;
		this.staff = staff;
		this.actor = actor;
	}

	/**
	 * The scope.
	 * @throws NotFound if it names a client, person or team that is not the acting
	 * person's to look at
	 */
	public Scope of(Scope.Wish wish) {
		if (wish.client() != null) {
			ClientRef client = this.clients.require(new ClientId(wish.client()));
			return new Scope(Kind.CLIENT, null, client.id(), List.of(), client.shortName());
		}
		Actor me = this.actor.require();
		if (me.is(Role.SUPERVISOR)) {
			return (wish.worker() != null) ? worker(wish.worker()) : team(wish.team());
		}
		return "all".equals(wish.view()) ? new Scope(Kind.VISIBLE, null, null, List.of(), "")
				: new Scope(Kind.MINE, me.requireStaff(), null, List.of(), "");
	}

	/** What a supervisor may choose among; empty for workers. */
	public Options options() {
		Actor me = this.actor.require();
		if (!me.is(Role.SUPERVISOR)) {
			return new Options(List.of(), List.of());
		}
		return new Options(this.staff.teamsLedBy(me.requireStaff()),
				this.staff.ledBy(me.requireStaff()).stream().filter((one) -> one.role() == Role.WORKER).toList());
	}

	private Scope worker(UUID wished) {
		StaffRef worker = this.staff.ledBy(this.actor.require().requireStaff())
			.stream()
			.filter((one) -> one.id().value().equals(wished))
			.findFirst()
			.orElseThrow(() -> new NotFound("worker " + wished));
		return new Scope(Kind.WORKER, worker.id(), null, List.of(), worker.shortName());
	}

	private Scope team(@org.jspecify.annotations.Nullable UUID wished) {
		List<TeamRef> led = this.staff.teamsLedBy(this.actor.require().requireStaff());
		TeamRef top = led.stream()
			.filter((team) -> wished == null || team.id().value().equals(wished))
			.findFirst()
			.orElseThrow(() -> new NotFound("team " + wished));
		return new Scope(Kind.TEAM, null, null, below(top, led), top.name());
	}

	/** The team first, then those below it; the list is in tree order. */
	private static List<TeamId> below(TeamRef top, List<TeamRef> led) {
		Set<TeamId> inside = new HashSet<>(Set.of(top.id()));
		led.stream()
			.filter((team) -> team.parent() != null && inside.contains(team.parent()))
			.forEach((team) -> inside.add(team.id()));
		return led.stream().map(TeamRef::id).filter(inside::contains).toList();
	}

	/** Teams and workers that a supervisor leads. */
	public record Options(List<TeamRef> teams, List<StaffRef> workers) {
	}

}
