package kz.senim.database;

import java.util.List;

import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lock of every client's data, whatever the code forgets.
 */
@SenimIT
class RowSecurityIT {

	@Autowired
	private JdbcClient application;

	private final String role = TestDatabase.access().application().role();

	@Test
	void everyTableBelowAClientHasAForcedPolicyForTheApplication() {
		List<String> open = TestDatabase.owner().sql("""
				select c.oid::regclass::text
				from pg_class c
				join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'app')
				where c.relkind in ('r', 'p')
				and (c.relname = 'client' or exists (select 1 from pg_attribute a
				        where a.attrelid = c.oid and a.attname = 'client_id' and not a.attisdropped))
				and not (c.relrowsecurity and c.relforcerowsecurity
				    and exists (select 1 from pg_policy p where p.polrelid = c.oid
				            and cast(? as regrole)::oid = any(p.polroles)))
				order by 1
				""").param(this.role).query(String.class).list();

		assertThat(open).as("tables with client_id that anybody could read").isEmpty();
	}

	@Test
	void noPolicyIsForEverybody() {
		List<String> policies = TestDatabase.owner()
			.sql("select polrelid::regclass || '.' || polname from pg_policy where polroles = '{0}'")
			.query(String.class)
			.list();

		assertThat(policies).isEmpty();
	}

	@Test
	void testsWorkAsTheApplicationRole() {
		String user = this.application.sql("select current_user").query(String.class).single();

		assertThat(user).isEqualTo(this.role);
	}

	@Test
	void applicationRoleOwnsNothing() {
		List<String> owned = TestDatabase.owner().sql("""
				select relname::text from pg_class where relowner = cast(:role as regrole)
				union all select proname::text from pg_proc where proowner = cast(:role as regrole)
				union all select nspname::text from pg_namespace where nspowner = cast(:role as regrole)
				union all select datname::text from pg_database where datdba = cast(:role as regrole)
				""").param("role", this.role).query(String.class).list();

		assertThat(owned).isEmpty();
	}

	@Test
	void applicationRoleCannotBypassNorBecomeAnother() {
		boolean privileged = TestDatabase.owner().sql("""
				select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
				    or exists (select 1 from pg_auth_members m where m.member = r.oid and m.roleid = cast(? as regrole))
				from pg_roles r where rolname = ?
				""").params(TestDatabase.access().owner().role(), this.role).query(Boolean.class).single();

		assertThat(privileged).isFalse();
	}

	@Test
	void nobodySeesNothing() {
		List<String> leaking = TestDatabase.owner()
			.sql("select relname::text from pg_class where relforcerowsecurity and relkind in ('r', 'p')")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> this.application.sql("select count(*) from " + table).query(Long.class).single() > 0)
			.toList();

		assertThat(leaking).as("tables that show rows although nobody acts").isEmpty();
	}

}
