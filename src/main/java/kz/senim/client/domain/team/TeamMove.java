package kz.senim.client.domain.team;

import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TeamId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a client between teams that one person leads. Nobody is left without a worker:
 * those who work with the client stay until the new team's supervisor hands over.
 */
@Service
@Transactional
class TeamMove {

	private final AssignmentRights rights;

	private final AssignmentTable table;

	private final AssignmentEcho echo;

	private final FormKeys formKeys;

	TeamMove(AssignmentRights rights, AssignmentTable table, AssignmentEcho echo, FormKeys formKeys) {
		this.rights = rights;
		this.table = table;
		this.echo = echo;
		this.formKeys = formKeys;
	}

	String move(UUID formKey, ClientId id, TeamId team, String note) {
		this.rights.require(id);
		return this.formKeys.once(formKey, "client-team-move", () -> {
			this.table.lock(id);
			ClientRef client = this.rights.require(id);
			this.rights.requireTeam(client, team);
			this.table.moveTo(id, team);
			this.table.noteMove(id, client.team(), team, note);
			this.echo.moved(client, team, this.rights.supervisors(id, team));
			return "/clients/" + id + "/workers";
		});
	}

}
