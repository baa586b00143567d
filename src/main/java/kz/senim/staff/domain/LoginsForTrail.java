package kz.senim.staff.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.audit.NameOfStaff;
import kz.senim.kernel.id.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the trail the sign-in names of accounts.
 */
@Component
class LoginsForTrail implements NameOfStaff {

	private final JdbcClient jdbc;

	LoginsForTrail(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<StaffId, String> namesOf(Collection<StaffId> staff) {
		Map<StaffId, String> names = new HashMap<>();
		if (!staff.isEmpty()) {
			this.jdbc.sql("select id, login from staff where id in (:ids)")
				.param("ids", staff.stream().map(StaffId::value).toList())
				.query((row) -> {
					names.put(new StaffId(row.getObject("id", UUID.class)), row.getString("login"));
				});
		}
		return names;
	}

	@Override
	public Optional<StaffId> withLogin(String login) {
		return this.jdbc.sql("select id from staff where lower(login) = lower(:login)")
			.param("login", login)
			.query(UUID.class)
			.optional()
			.map(StaffId::new);
	}

}
