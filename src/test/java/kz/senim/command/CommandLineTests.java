package kz.senim.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import kz.senim.kernel.ServerCommand;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is a command and what is not.
 */
class CommandLineTests {

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@Test
	void settingsAloneAreNoCommand() {
		assertThat(CommandLine.of()).isEmpty();
		assertThat(CommandLine.of("--server.port=8081")).isEmpty();
	}

	@Test
	void theCommandGetsItsArgumentsAndTheApplicationItsSettings() {
		assertThat(run("echo", "one", "--from", "2026-01-01", "--senim.data-dir=elsewhere")).isEqualTo(7);
		assertThat(this.printed.toString(StandardCharsets.UTF_8)).isEqualTo("[one, --from, 2026-01-01]");
		assertThat(CommandLine.of("echo", "--senim.data-dir=elsewhere").orElseThrow().startArguments())
			.contains("--senim.data-dir=elsewhere", "--senim.serving=false", "--server.port=-1");
	}

	@Test
	void anUnknownWordPrintsTheList() {
		assertThat(run("ehco")).isEqualTo(2);
		assertThat(this.printed.toString(StandardCharsets.UTF_8)).contains("no command ehco")
			.contains("echo             says it again");
	}

	private int run(String... typed) {
		return CommandLine.of(typed)
			.orElseThrow()
			.run(List.of(new Echo()), new PrintStream(this.printed, true, StandardCharsets.UTF_8));
	}

	private static final class Echo implements ServerCommand {

		@Override
		public String name() {
			return "echo";
		}

		@Override
		public String purpose() {
			return "says it again";
		}

		@Override
		public int run(List<String> arguments, PrintStream out) {
			out.print(arguments);
			return 7;
		}

	}

}
