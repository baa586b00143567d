package kz.senim.security.factor;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import kz.senim.kernel.id.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a person has a second factor.
 */
@Component
public class FactorLookup {

	private final JdbcClient jdbc;

	FactorLookup(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether the person has an app or a passkey. */
	public boolean any(StaffId person) {
		return this.jdbc.sql("""
				select exists (select 1 from staff_totp where staff_id = :id)
				    or exists (select 1 from staff_passkey where staff_id = :id)
				""").param("id", person.value()).query(Boolean.class).single();
	}

	/** Which of these people have an app or a passkey. */
	public Set<StaffId> any(Collection<StaffId> people) {
		if (people.isEmpty()) {
			return Set.of();
		}
		return this.jdbc.sql("""
				select staff_id from staff_totp where staff_id in (:ids)
				union select staff_id from staff_passkey where staff_id in (:ids)
				""")
			.param("ids", people.stream().map(StaffId::value).toList())
			.query((row, number) -> new StaffId(row.getObject(1, UUID.class)))
			.set();
	}

}
