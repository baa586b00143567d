package kz.senim.client.domain.team;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.domain.team.TeamBoard.Group;
import kz.senim.client.domain.team.TeamBoard.Member;
import kz.senim.client.domain.team.TeamBoard.Waiting;
import kz.senim.client.domain.team.TeamBoard.Work;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import kz.senim.staff.TeamRef;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a supervisor the teams that they lead, in the order of the tree.
 */
@Service
@Transactional
public class TeamPage {

	private final StaffDirectory staff;

	private final TeamReader reader;

	private final AuditTrail audit;

	private final Acts acts;

	TeamPage(StaffDirectory staff, TeamReader reader, AuditTrail audit, Acts acts) {
		this.staff = staff;
		this.reader = reader;
		this.audit = audit;
		this.acts = acts;
	}

	public TeamBoard board() {
		if (!this.acts.actor().is(Role.SUPERVISOR)) {
			throw new Forbidden("team");
		}
		StaffId me = this.acts.staff();
		List<TeamRef> teams = this.staff.teamsLedBy(me);
		List<StaffRef> members = this.staff.ledBy(me);
		TeamReader.Figures figures = this.reader.read(members, teams);
		List<ClientRef> shown = figures.waiting().stream().limit(TeamReader.WAITING).toList();
		this.audit.listed("team", shown.stream().map(ClientRef::id).toList(), Map.of("members", members.size()));
		return new TeamBoard(groups(teams, members, figures.work()), waiting(teams, shown),
				shown.size() < figures.waiting().size());
	}

	private static List<Group> groups(List<TeamRef> teams, List<StaffRef> members, Map<StaffId, Work> work) {
		return teams.stream()
			.map((team) -> new Group(team,
					members.stream()
						.filter((one) -> team.id().equals(one.team()))
						.map((one) -> new Member(one, work.getOrDefault(one.id(), Work.NONE)))
						.toList()))
			.toList();
	}

	private static List<Waiting> waiting(List<TeamRef> teams, List<ClientRef> clients) {
		Map<TeamId, String> names = teams.stream().collect(Collectors.toMap(TeamRef::id, TeamRef::name));
		return clients.stream().map((one) -> new Waiting(one, names.getOrDefault(one.team(), ""))).toList();
	}

}
