package kz.senim.demo;

import java.util.List;

import kz.senim.kernel.ConditionalOnServing;
import kz.senim.staff.FirstAdmin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Says on the console where to go and how to sign in: the names of the demo, a link for
 * the first admin, or one for an admin who lost the password.
 */
@Component
@ConditionalOnServing
class Welcome {

	private final StartProperties properties;

	private final ObjectProvider<DemoMark> mark;

	private final ObjectProvider<FirstAdmin> firstAdmin;

	private final Environment environment;

	Welcome(StartProperties properties, ObjectProvider<DemoMark> mark, ObjectProvider<FirstAdmin> firstAdmin,
			Environment environment) {
		this.properties = properties;
		this.mark = mark;
		this.firstAdmin = firstAdmin;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void print() {
		this.mark.stream()
			.filter(DemoMark::exists)
			.findFirst()
			.ifPresentOrElse((mark) -> showDemo(mark.password()), this::showInvitation);
		if (StringUtils.hasText(this.properties.resetAdmin())) {
			this.firstAdmin.forEach((admin) -> showReset(admin, this.properties.resetAdmin()));
		}
	}

	private void showDemo(String password) {
		show("Senim with the demo agency: " + address(), "Sign in as   worker   supervisor   admin",
				"Password     " + password);
	}

	private void showInvitation() {
		this.firstAdmin.stream()
			.flatMap((admin) -> admin.invite().stream())
			.forEach((path) -> show("Senim is empty. The first admin signs up here, once:", address() + path));
	}

	private void showReset(FirstAdmin admin, String login) {
		admin.reset(login)
			.ifPresentOrElse((path) -> show("A new password for " + login + ", once:", address() + path),
					() -> show("Nobody who may sign in is called " + login + "."));
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
