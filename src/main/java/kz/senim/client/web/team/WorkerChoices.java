package kz.senim.client.web.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.client.domain.door.Acts;
import kz.senim.kernel.id.TeamId;
import kz.senim.shell.Choice;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Component;

/**
 * The workers to choose from; those of another team carry its name, because the client
 * would move there.
 */
@Component
class WorkerChoices {

	private final StaffDirectory staff;

	private final Acts acts;

	WorkerChoices(StaffDirectory staff, Acts acts) {
		this.staff = staff;
		this.acts = acts;
	}

	List<Choice> of(List<StaffRef> candidates, TeamId team) {
		Map<TeamId, String> names = new HashMap<>();
		if (candidates.stream().anyMatch((one) -> !team.equals(one.team()))) {
			this.staff.teamsLedBy(this.acts.staff()).forEach((led) -> names.put(led.id(), led.name()));
		}
		return candidates.stream().map((one) -> Choice.of(one.id(), label(one, team, names))).toList();
	}

	private static String label(StaffRef person, TeamId team, Map<TeamId, String> names) {
		TeamId own = Objects.requireNonNullElse(person.team(), team);
		String name = names.get(own);
		return (own.equals(team) || name == null) ? person.fullName() : person.fullName() + " · " + name;
	}

}
