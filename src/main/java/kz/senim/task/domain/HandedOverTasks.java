package kz.senim.task.domain;

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
 * Open steps and meetings go to the new worker together with the client.
 */
@Component
class HandedOverTasks implements AssignmentListener {

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	HandedOverTasks(JdbcClient jdbc, AuditTrail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	@Override
	public void transferred(ClientId client, StaffId from, StaffId to) {
		List<UUID> moved = this.jdbc.sql("""
				update task set staff_id = :to, version = version + 1
				 where client_id = :client and staff_id = :from and state = 'OPEN'
				returning id
				""")
			.param("to", to.value())
			.param("client", client.value())
			.param("from", from.value())
			.query(UUID.class)
			.list();
		moved.forEach((id) -> this.trail.changed("task.handedOver", "task", id, client, Map.of("to", to.toString())));
	}

}
