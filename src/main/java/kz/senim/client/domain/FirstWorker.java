package kz.senim.client.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.client.domain.door.Acts;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.kernel.id.Uuids;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import kz.senim.staff.TeamRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Team and main worker of a new client: a worker registers for their own case-load, a
 * supervisor chooses among those they lead, or leaves the client to a team.
 */
@Component
public class FirstWorker {

	private final JdbcClient jdbc;

	private final StaffDirectory staff;

	private final Acts acts;

	FirstWorker(JdbcClient jdbc, StaffDirectory staff, Acts acts) {
		this.jdbc = jdbc;
		this.staff = staff;
		this.acts = acts;
	}

	/** The teams that the acting supervisor may choose; empty for a worker. */
	@Transactional(readOnly = true)
	public List<TeamRef> teams() {
		Actor actor = this.acts.actor();
		return actor.is(Role.SUPERVISOR) ? this.staff.teamsLedBy(actor.requireStaff()) : List.of();
	}

	/** The workers whom the acting supervisor may choose; empty for a worker. */
	@Transactional(readOnly = true)
	public List<StaffRef> workers() {
		Actor actor = this.acts.actor();
		return actor.is(Role.SUPERVISOR) ? this.staff.ledBy(actor.requireStaff()) : List.of();
	}

	Place choose(@Nullable TeamId team, @Nullable StaffId worker) {
		Actor actor = this.acts.actor();
		if (actor.is(Role.WORKER)) {
			return new Place(Objects.requireNonNull(actor.team()), actor.requireStaff());
		}
		if (!actor.is(Role.SUPERVISOR)) {
			throw new Forbidden("registration of clients");
		}
		if (worker != null) {
			return new Place(teamOf(worker), worker);
		}
		TeamId chosen = (team != null) ? team : Objects.requireNonNull(actor.team());
		if (teams().stream().noneMatch((led) -> led.id().equals(chosen))) {
			throw new RuleViolated("client.rule.foreignTeam", "team", Map.of());
		}
		return new Place(chosen, null);
	}

	private TeamId teamOf(StaffId worker) {
		return workers().stream()
			.filter((led) -> led.id().equals(worker))
			.findFirst()
			.map((led) -> Objects.requireNonNull(led.team()))
			.orElseThrow(() -> new RuleViolated("client.rule.foreignWorker", "worker", Map.of()));
	}

	/** Backed by assignment_one_main_uk. */
	void assign(ClientId client, @Nullable StaffId worker) {
		if (worker == null) {
			return;
		}
		this.jdbc.sql("""
				insert into assignment (id, client_id, staff_id, kind, starts_at, assigned_by)
				values (:id, :client, :staff, 'MAIN', :now, :by)
				""")
			.param("id", Uuids.next())
			.param("client", client.value())
			.param("staff", worker.value())
			.param("now", this.acts.now())
			.param("by", this.acts.staff().value())
			.update();
	}

	/** Where a client belongs. */
	record Place(TeamId team, @Nullable StaffId worker) {
	}

}
