package kz.senim.demo;

import java.util.List;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Says on the console where to go and how to sign in.
 */
@Component
class Welcome {

	private final StartProperties properties;

	private final DemoMark mark;

	private final Environment environment;

	Welcome(StartProperties properties, DemoMark mark, Environment environment) {
		this.properties = properties;
		this.mark = mark;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void print() {
		if (this.mark.exists()) {
			show("Senim with the demo agency: " + address(), "Sign in as   worker   supervisor   admin",
					"Password     " + this.mark.password());
		}
	}

	private String address() {
		if (StringUtils.hasText(this.properties.address())) {
			return StringUtils.trimTrailingCharacter(this.properties.address(), '/');
		}
		return "http://localhost:" + this.environment.getProperty("local.server.port", "8080");
	}

	/** On the console only: a log file is no place for a password. */
	private static void show(String... lines) {
		System.out.println(Box.around(List.of(lines)));
	}

}
