package kz.senim.conflict.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Component;

/**
 * Gives parties the names that the acting person may see; a client of others stays a
 * dash.
 */
@Component
class PartyNames {

	private static final String HIDDEN = "—";

	private final Clients clients;

	private final StaffDirectory staff;

	PartyNames(Clients clients, StaffDirectory staff) {
		this.clients = clients;
		this.staff = staff;
	}

	List<Party> fill(List<Party> parties) {
		Map<ClientId, ClientRef> clients = this.clients
			.byId(parties.stream().map(Party::client).filter(Objects::nonNull).collect(Collectors.toSet()));
		Map<StaffId, StaffRef> staff = this.staff
			.byId(parties.stream().map(Party::staff).filter(Objects::nonNull).collect(Collectors.toSet()));
		return parties.stream().map((party) -> named(party, clients, staff)).toList();
	}

	private static Party named(Party party, Map<ClientId, ClientRef> clients, Map<StaffId, StaffRef> staff) {
		String name = party.name();
		if (party.client() != null) {
			ClientRef client = clients.get(party.client());
			name = (client != null) ? client.shortName() : HIDDEN;
		}
		else if (party.staff() != null) {
			StaffRef person = staff.get(party.staff());
			name = (person != null) ? person.shortName() : HIDDEN;
		}
		return new Party(party.id(), party.kind(), party.client(), party.staff(), name, party.position(), party.role(),
				party.degree());
	}

	static Party party(ResultSet set) throws SQLException {
		Row row = new Row(set);
		UUID client = row.uuid("party_client_id");
		UUID staff = row.uuid("staff_id");
		String name = row.maybe("name");
		return new Party(row.id("party_id"), row.text("kind"), (client != null) ? new ClientId(client) : null,
				(staff != null) ? new StaffId(staff) : null, (name != null) ? name : HIDDEN,
				row.maybe("status_position"), row.maybe("role_function"), row.number("degree"));
	}

}
