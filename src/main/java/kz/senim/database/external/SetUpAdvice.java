package kz.senim.database.external;

import kz.senim.database.DatabaseAccess.Login;

/**
 * The SQL lines that an administrator runs where Senim may not make its roles itself.
 */
final class SetUpAdvice {

	private SetUpAdvice() {
	}

	static String forDatabase(String database, Login given) {
		return """
				Senim needs two database roles, and %1$s may not create roles. Have an administrator run in %2$s:
				  create role senim_owner login noinherit password '<one>';
				  create role senim_app login noinherit password '<two>';
				  grant create on database "%2$s" to senim_owner;
				  grant create, usage on schema public to senim_owner;
				  create extension if not exists pg_trgm with schema public;
				and start with SPRING_DATASOURCE_USERNAME=senim_app, SPRING_DATASOURCE_PASSWORD=<two>,\
				 SPRING_FLYWAY_USER=senim_owner, SPRING_FLYWAY_PASSWORD=<one>.""".formatted(given, database);
	}

}
