package kz.senim.conflict.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.AssignmentListener;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Open conflicts go to the new worker together with the client; closed ones keep theirs.
 */
@Component
class HandedOverConflicts implements AssignmentListener {

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	HandedOverConflicts(JdbcClient jdbc, AuditTrail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	@Override
	public void transferred(ClientId client, StaffId from, StaffId to) {
		List<UUID> moved = this.jdbc.sql("""
				update conflict set worker_id = :to, recorder_id = nullif(recorder_id, :to), version = version + 1
				 where client_id = :client and worker_id = :from
				   and status not in ('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'CANCELLED')
				returning id
				""")
			.param("to", to.value())
			.param("client", client.value())
			.param("from", from.value())
			.query(UUID.class)
			.list();
		moved.forEach(
				(id) -> this.trail.changed("conflict.handedOver", "conflict", id, client, Map.of("to", to.toString())));
	}

}
