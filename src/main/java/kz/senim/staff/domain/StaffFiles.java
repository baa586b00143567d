package kz.senim.staff.domain;

import java.sql.Timestamp;
import java.util.List;

import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One account with its leave, for the form of the admin.
 */
@Service
public class StaffFiles {

	private final StaffMemberRepository members;

	private final Leaves leaves;

	private final Admins admins;

	private final JdbcClient jdbc;

	StaffFiles(StaffMemberRepository members, Leaves leaves, Admins admins, JdbcClient jdbc) {
		this.members = members;
		this.leaves = leaves;
		this.admins = admins;
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public StaffFile get(StaffId id) {
		StaffId admin = this.admins.require();
		StaffMember member = this.members.findById(id.value()).orElseThrow(() -> new NotFound("staff " + id));
		StaffData data = member.data();
		return this.jdbc
			.sql("select last_sign_in_at, app.clients_left_without_worker(id) as clients from staff where id = :id")
			.param("id", id.value())
			.query((row, number) -> {
				Timestamp seen = row.getTimestamp("last_sign_in_at");
				return new StaffFile(id, StaffNames.full(data.surname(), data.givenName(), data.patronymic()), data,
						member.status(), this.leaves.of(id), (seen != null) ? seen.toInstant() : null,
						row.getLong("clients"), id.equals(admin), member.version());
			})
			.single();
	}

	/** Who could stand in for somebody: all active workers and supervisors. */
	@Transactional(readOnly = true)
	public List<StaffRef> substitutes() {
		this.admins.require();
		return this.jdbc
			.sql("select " + StaffRows.REF + " from staff s where s.status = 'ACTIVE' and s.role <> 'ADMIN' order by "
					+ StaffRows.BY_NAME)
			.query(StaffRows::ref)
			.list();
	}

}
