package kz.senim.client.domain.interest;

import java.util.ArrayList;
import java.util.List;

import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.client.domain.door.Acts;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may state a conflict of interest, and of whom. Backed by the policies of
 * conflict_of_interest.
 */
@Component
class InterestRights {

	private final Clients clients;

	private final StaffDirectory staff;

	private final JdbcClient jdbc;

	private final Acts acts;

	InterestRights(Clients clients, StaffDirectory staff, JdbcClient jdbc, Acts acts) {
		this.clients = clients;
		this.staff = staff;
		this.jdbc = jdbc;
		this.acts = acts;
	}

	ClientRef require(ClientId id) {
		return this.clients.require(id);
	}

	ClientRef requireManager(ClientId id) {
		ClientRef client = require(id);
		if (!manages(id)) {
			throw new Forbidden("conflicts of interest");
		}
		return client;
	}

	boolean manages(ClientId client) {
		return this.acts.actor().is(Role.SUPERVISOR) && this.jdbc.sql("select app.may_assign(:client)")
			.param("client", client.value())
			.query(Boolean.class)
			.single();
	}

	boolean isMe(StaffId person) {
		return this.acts.staff().equals(person);
	}

	/** Oneself; for a supervisor also everybody whom they lead. */
	List<StaffRef> candidates(ClientRef client) {
		StaffRef me = this.staff.get(this.acts.staff());
		if (!manages(client.id())) {
			return List.of(me);
		}
		List<StaffRef> people = new ArrayList<>(this.staff.ledBy(me.id()));
		people.addAll(this.staff.membersOf(client.team()));
		people.add(me);
		return people.stream().distinct().toList();
	}

}
