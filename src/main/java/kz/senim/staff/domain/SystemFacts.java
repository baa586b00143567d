package kz.senim.staff.domain;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What an admin may know of the installation; nothing of clients.
 */
@Service
public class SystemFacts {

	private final JdbcClient jdbc;

	private final ObjectProvider<BuildProperties> build;

	private final Admins admins;

	private final Clock clock;

	SystemFacts(JdbcClient jdbc, ObjectProvider<BuildProperties> build, Admins admins, Clock clock) {
		this.jdbc = jdbc;
		this.build = build;
		this.admins = admins;
		this.clock = clock;
	}

	public Facts read() {
		this.admins.require();
		BuildProperties properties = this.build.getIfAvailable();
		return this.jdbc
			.sql("""
					select current_setting('server_version') as database, pg_size_pretty(pg_database_size(current_database())) as size,
					       (select count(*) from staff where status = 'ACTIVE') as staff, (select count(*) from team) as teams,
					       (select count(distinct principal_name) from spring_session where expiry_time > :now) as present
					""")
			.param("now", this.clock.millis())
			.query((row, number) -> new Facts((properties != null) ? properties.getVersion() : null,
					System.getProperty("java.version"), "PostgreSQL " + row.getString("database"),
					row.getString("size"), row.getLong("staff"), row.getLong("teams"), row.getLong("present"),
					this.clock.instant()))
			.single();
	}

	/**
	 * The facts.
	 *
	 * @param version of the product, or null where it was not built by Maven
	 * @param present how many people are signed in
	 */
	public record Facts(@Nullable String version, String java, String database, String size, long staff, long teams,
			long present, Instant time) {
	}

}
