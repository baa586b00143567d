package kz.senim.conflict.domain.care;

import java.util.List;
import java.util.Objects;

import kz.senim.client.Clients;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Component;

/**
 * Finds the supervisors on the level next above a client.
 */
@Component
public class NearestSupervisors {

	private final Clients clients;

	private final StaffDirectory staff;

	NearestSupervisors(Clients clients, StaffDirectory staff) {
		this.clients = clients;
		this.staff = staff;
	}

	/** All on the nearest level that has one. */
	public List<StaffId> of(ClientId client) {
		List<StaffRef> above = this.staff.supervisorsAbove(this.clients.teamOf(client));
		if (above.isEmpty()) {
			return List.of();
		}
		return above.stream()
			.filter((person) -> Objects.equals(person.team(), above.get(0).team()))
			.map(StaffRef::id)
			.toList();
	}

}
