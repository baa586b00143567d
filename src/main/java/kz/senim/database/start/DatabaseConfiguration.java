package kz.senim.database.start;

import java.util.Map;

import kz.senim.database.ConditionalOnEmbeddedDatabase;
import kz.senim.database.DataFolder;
import kz.senim.database.DatabaseAccess;
import kz.senim.database.DatabaseAccess.Login;
import kz.senim.database.FreshStart;
import kz.senim.database.OwnerDatabase;
import kz.senim.database.SenimProperties;
import kz.senim.database.embedded.EmbeddedDatabase;
import kz.senim.database.external.ExternalDatabase;
import kz.senim.database.external.ServerWait;
import kz.senim.kernel.ConditionalOnServing;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Gives Spring Boot the address and the two roles; Boot builds pool and migrations from
 * them.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	DataFolder dataFolder(SenimProperties properties) {
		return new DataFolder(properties.dataDir());
	}

	@Bean
	ProductionChecks productionChecks(Environment environment, DataFolder folder) {
		return new ProductionChecks(environment, folder);
	}

	@Bean
	JdbcConnectionDetails applicationConnection(DatabaseAccess access) {
		return new ApplicationConnection(access.url(), access.application());
	}

	@Bean
	FlywayConnectionDetails ownerConnection(DatabaseAccess access) {
		return new OwnerConnection(access.url(), access.owner());
	}

	@Bean
	OwnerDatabase ownerDatabase(DatabaseAccess access) {
		return new OwnerDatabase(access);
	}

	/** Migrations name the two roles as ${app_role} and ${owner_role}. */
	@Bean
	FlywayConfigurationCustomizer rolePlaceholders(DatabaseAccess access) {
		return (flyway) -> flyway
			.placeholders(Map.of("app_role", access.application().role(), "owner_role", access.owner().role()));
	}

	/**
	 * Nothing is configured: the server that needs no installation.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnEmbeddedDatabase
	static class Embedded {

		@Bean(destroyMethod = "close")
		@ConditionalOnServing
		EmbeddedDatabase embeddedDatabase(DataFolder folder, DatabaseProperties properties,
				ObjectProvider<FreshStart> fresh) {
			return EmbeddedDatabase.start(folder, properties.applicationRole(), properties.startWait(),
					fresh.getIfAvailable(() -> (any) -> false));
		}

		/** The same for a command, which may find the server at work. */
		@Bean(destroyMethod = "close")
		@ConditionalOnBooleanProperty(name = ConditionalOnServing.PROPERTY, havingValue = false)
		EmbeddedDatabase joinedDatabase(DataFolder folder, DatabaseProperties properties) {
			return EmbeddedDatabase.join(folder, properties.applicationRole(), properties.startWait());
		}

		@Bean
		DatabaseAccess databaseAccess(EmbeddedDatabase database, ProductionChecks production) {
			new StartChecks(database.access()).run(production.refusals());
			return database.access();
		}

	}

	/**
	 * One's own server.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("spring.datasource.url")
	static class External {

		@Bean
		DatabaseAccess databaseAccess(DataSourceProperties dataSource, FlywayProperties flyway,
				DatabaseProperties properties, SenimProperties senim, ProductionChecks production) {
			String url = dataSource.determineUrl();
			Login given = login(dataSource.getUsername(), dataSource.getPassword());
			new ServerWait(properties.startWait()).await(url, given);
			ExternalDatabase database = new ExternalDatabase(url, properties.applicationRole(), senim.secret());
			DatabaseAccess access = (flyway.getUser() != null)
					? database.withOwner(login(flyway.getUser(), flyway.getPassword()), given) : database.alone(given);
			new StartChecks(access).run(production.refusals());
			return access;
		}

		private static Login login(@Nullable String role, @Nullable String password) {
			return new Login((role != null) ? role : "", (password != null) ? password : "");
		}

	}

	private record ApplicationConnection(String url, Login login) implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.url;
		}

		@Override
		public String getUsername() {
			return this.login.role();
		}

		@Override
		public String getPassword() {
			return this.login.password();
		}

	}

	private record OwnerConnection(String url, Login login) implements FlywayConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.url;
		}

		@Override
		public String getUsername() {
			return this.login.role();
		}

		@Override
		public String getPassword() {
			return this.login.password();
		}

	}

}
