package kz.senim.staff.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import kz.senim.kernel.ServerCommand;
import kz.senim.staff.FirstAdmin;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Makes an account for a further admin and prints the link with which that person chooses
 * a password. Nobody but who may start programs on the server can do so.
 */
@Component
class CreateAdmin implements ServerCommand {

	private static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]{3,64}");

	private static final int LONGEST_NAME = 100;

	private final FirstAdmin admins;

	private final Environment environment;

	CreateAdmin(FirstAdmin admins, Environment environment) {
		this.admins = admins;
		this.environment = environment;
	}

	@Override
	public String name() {
		return "create-admin";
	}

	@Override
	public String purpose() {
		return "<sign-in name> <surname> <given name>: prints a one-time link for a new admin";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		if (arguments.size() != 3 || !LOGIN.matcher(arguments.get(0)).matches() || !areNames(arguments.subList(1, 3))) {
			out.println("create-admin " + purpose());
			out.println("The sign-in name: 3 to 64 small Latin letters, digits, dots, dashes, underscores.");
			return 2;
		}
		Optional<String> path = this.admins.create(arguments.get(0), arguments.get(1), arguments.get(2));
		if (path.isEmpty()) {
			out.println("Somebody has the sign-in name " + arguments.get(0)
					+ " already, or one that looks like it; nothing was made.");
			return 1;
		}
		out.println("The new admin signs up here, once, within seven days: " + address() + path.get());
		return 0;
	}

	private String address() {
		String address = this.environment.getProperty("senim.address");
		return StringUtils.hasText(address) ? StringUtils.trimTrailingCharacter(address, '/') : "http://localhost:8080";
	}

	private static boolean areNames(List<String> names) {
		return names.stream().allMatch((name) -> StringUtils.hasText(name) && name.length() <= LONGEST_NAME);
	}

}
