package kz.senim.security.factor;

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

}
