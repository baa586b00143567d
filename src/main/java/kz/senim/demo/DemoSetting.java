package kz.senim.demo;

import java.net.InetAddress;

import kz.senim.database.ConditionalOnEmbeddedDatabase;
import kz.senim.database.FreshStart;
import kz.senim.database.StartRefused;

import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * What the demo asks of database and web server before they start.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedDatabase
class DemoSetting {

	/** Only data that the demo made itself is thrown away. */
	@Bean
	FreshStart reload(DemoProperties properties, DemoMark mark) {
		return (folder) -> {
			if (properties.reloadWanted() && !mark.exists()) {
				throw new StartRefused("The database in %s does not hold the demo agency; nothing was reloaded."
					.formatted(folder.path()));
			}
			return properties.reloadWanted();
		};
	}

	/** Everybody can look up the demo's sign-in names: let only this machine in. */
	@Bean
	WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopback(DemoProperties properties, DemoMark mark,
			Environment environment) {
		boolean demo = properties.enabled() || mark.exists();
		return (server) -> {
			if (demo && !environment.containsProperty("server.address")) {
				server.setAddress(InetAddress.getLoopbackAddress());
			}
		};
	}

}
