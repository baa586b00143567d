package kz.senim.client.domain.team;

import kz.senim.client.ClientRef;
import kz.senim.client.domain.door.Acts;
import kz.senim.kernel.id.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the people named on a restricted file in step with its workers. Other files name
 * nobody.
 */
@Component
class RestrictedNames {

	private final JdbcClient jdbc;

	private final Acts acts;

	RestrictedNames(JdbcClient jdbc, Acts acts) {
		this.jdbc = jdbc;
		this.acts = acts;
	}

	void add(ClientRef client, StaffId person) {
		if (!client.restricted()) {
			return;
		}
		this.jdbc
			.sql("""
					insert into restricted_access (client_id, staff_id, named_by, named_at) values (:client, :staff, :by, :now)
					on conflict (client_id, staff_id) do nothing
					""")
			.param("client", client.id().value())
			.param("staff", person.value())
			.param("by", this.acts.staff().value())
			.param("now", this.acts.now())
			.update();
	}

	void takeOff(ClientRef client, StaffId person) {
		if (!client.restricted()) {
			return;
		}
		this.jdbc.sql("delete from restricted_access where client_id = :client and staff_id = :staff")
			.param("client", client.id().value())
			.param("staff", person.value())
			.update();
	}

}
