package kz.senim.access.domain.zone;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.staff.StaffDirectory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the people named on a restricted file that somebody tried to open its protected
 * zone. The same queries where there is no such file.
 */
@Component
class ZoneAlarm {

	/**
	 * In whose name the client's row is written, so that the one who tried never reads
	 * it.
	 */
	private static final Actor ZONE = Actor.job("protected-zone");

	private final JdbcClient jdbc;

	private final Notices notices;

	private final AuditTrail audit;

	private final CurrentActor currentActor;

	private final StaffDirectory staff;

	ZoneAlarm(JdbcClient jdbc, Notices notices, AuditTrail audit, CurrentActor currentActor, StaffDirectory staff) {
		this.jdbc = jdbc;
		this.notices = notices;
		this.audit = audit;
		this.currentActor = currentActor;
		this.staff = staff;
	}

	void raise(ClientId client) {
		StaffId me = this.currentActor.require().requireStaff();
		Optional<Attempt> attempt = this.jdbc.sql("select * from app.protected_attempt(:client)")
			.param("client", client.value())
			.query((row, number) -> new Attempt(row.getString("number"), people(row.getArray("named"))))
			.optional();
		String name = this.staff.get(me).shortName();
		this.notices.tell(attempt.map(Attempt::named).orElse(List.of()),
				new Notices.Message("PROTECTED_ATTEMPT",
						Map.of("number", attempt.map(Attempt::number).orElse(""), "name", name),
						attempt.isPresent() ? client : null, null, true));
		if (attempt.isPresent()) {
			this.currentActor.as(ZONE, () -> {
				this.audit.changed("protected.attempted", "client", client.value(), client,
						Map.of("staff", me.toString()));
				return true;
			});
		}
	}

	private static List<StaffId> people(Array ids) throws SQLException {
		return Arrays.stream((UUID[]) ids.getArray()).map(StaffId::new).toList();
	}

	private record Attempt(String number, List<StaffId> named) {
	}

}
