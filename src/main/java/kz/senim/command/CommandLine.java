package kz.senim.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kz.senim.kernel.ConditionalOnServing;
import kz.senim.kernel.ServerCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What was typed behind the name of the jar: a command with its arguments, and settings.
 * The application comes up without its port, its jobs and its greeting.
 */
public final class CommandLine {

	/** Anything that is not a command. */
	private static final int WRONG_ARGUMENTS = 2;

	private static final List<String> QUIET = List.of("--" + ConditionalOnServing.PROPERTY + "=false",
			"--server.port=-1", "--server.address=127.0.0.1", "--senim.demo.enabled=false", "--senim.demo.reload=false",
			"--spring.main.log-startup-info=false", "--logging.level.root=warn", "--logging.level.kz.senim=warn",
			"--logging.level.org.springframework.boot.tomcat.TomcatWebServer=warn");

	private final String name;

	private final List<String> arguments;

	private final List<String> settings;

	private CommandLine(String name, List<String> arguments, List<String> settings) {
		this.name = name;
		this.arguments = arguments;
		this.settings = settings;
	}

	/** The command that was asked for, or nothing where Senim shall serve. */
	public static Optional<CommandLine> of(String... typed) {
		if (typed.length == 0 || typed[0].startsWith("-")) {
			return Optional.empty();
		}
		List<String> rest = Arrays.asList(typed).subList(1, typed.length);
		return Optional.of(new CommandLine(typed[0], rest.stream().filter((word) -> !isSetting(word)).toList(),
				rest.stream().filter(CommandLine::isSetting).toList()));
	}

	/**
	 * Starts what the command needs, runs it and stops again.
	 * @return the exit code of the process
	 */
	public int run(Class<?> application, PrintStream out) {
		try (ConfigurableApplicationContext context = SpringApplication.run(application,
				startArguments().toArray(String[]::new))) {
			return run(context.getBeanProvider(ServerCommand.class).stream().toList(), out);
		}
	}

	int run(List<ServerCommand> commands, PrintStream out) {
		Optional<ServerCommand> command = commands.stream()
			.filter((known) -> known.name().equals(this.name))
			.findFirst();
		if (command.isEmpty()) {
			list(commands, out);
			return WRONG_ARGUMENTS;
		}
		return command.get().run(this.arguments, out);
	}

	/** What is set by hand wins, but for the port: the server may be using it. */
	List<String> startArguments() {
		List<String> all = new ArrayList<>(this.settings);
		QUIET.stream().filter((quiet) -> this.settings.stream().noneMatch((set) -> same(set, quiet))).forEach(all::add);
		return all;
	}

	private void list(List<ServerCommand> commands, PrintStream out) {
		out.println("There is no command " + this.name + ". Commands:");
		commands.stream()
			.sorted(Comparator.comparing(ServerCommand::name))
			.forEach((command) -> out.printf("  %-16s %s%n", command.name(), command.purpose()));
	}

	/** Settings have a dotted name; {@code --from} and the like belong to the command. */
	private static boolean isSetting(String word) {
		return word.matches("--(senim|spring|logging)\\.[\\w.-]+(=.*)?");
	}

	private static boolean same(String setting, String other) {
		return setting.replaceFirst("=.*", "").equals(other.replaceFirst("=.*", ""));
	}

}
