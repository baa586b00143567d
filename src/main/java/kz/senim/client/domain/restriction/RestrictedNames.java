package kz.senim.client.domain.restriction;

import java.sql.Types;

import kz.senim.client.ClientRef;
import kz.senim.client.domain.door.Acts;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the people named on a restricted file, each change with its row of history. Other
 * files name nobody.
 */
@Component
public class RestrictedNames {

	private final JdbcClient jdbc;

	private final Acts acts;

	RestrictedNames(JdbcClient jdbc, Acts acts) {
		this.jdbc = jdbc;
		this.acts = acts;
	}

	/** Names a person who begins to work with the client. */
	public void add(ClientRef client, StaffId person) {
		if (client.restricted()) {
			name(client.id(), person, null);
		}
	}

	/** Takes a person off whose work with the client ends. */
	public void takeOff(ClientRef client, StaffId person) {
		if (client.restricted()) {
			takeOff(client.id(), person, null);
		}
	}

	void name(ClientId client, StaffId person, @Nullable String reason) {
		int named = this.jdbc
			.sql("""
					insert into restricted_access (client_id, staff_id, named_by, named_at) values (:client, :staff, :by, :now)
					on conflict (client_id, staff_id) do nothing
					""")
			.param("client", client.value())
			.param("staff", person.value())
			.param("by", this.acts.staff().value())
			.param("now", this.acts.now())
			.update();
		note(client, person, true, reason, named);
	}

	void takeOff(ClientId client, StaffId person, @Nullable String reason) {
		int gone = this.jdbc.sql("delete from restricted_access where client_id = :client and staff_id = :staff")
			.param("client", client.value())
			.param("staff", person.value())
			.update();
		note(client, person, false, reason, gone);
	}

	/** Forgets the names of a file whose restriction has ended; the history stays. */
	void clear(ClientId client) {
		this.jdbc.sql("delete from restricted_access where client_id = :client")
			.param("client", client.value())
			.update();
	}

	private void note(ClientId client, StaffId person, boolean named, @Nullable String reason, int changed) {
		if (changed == 0) {
			return;
		}
		this.jdbc.sql("""
				insert into restricted_access_change (id, client_id, staff_id, named, reason, changed_by, changed_at)
				values (:id, :client, :staff, :named, :reason, :by, :now)
				""")
			.param("id", Uuids.next())
			.param("client", client.value())
			.param("staff", person.value())
			.param("named", named)
			.param("reason", reason, Types.VARCHAR)
			.param("by", this.acts.staff().value())
			.param("now", this.acts.now())
			.update();
	}

}
