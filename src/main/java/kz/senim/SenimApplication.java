package kz.senim;

import java.util.Optional;

import kz.senim.command.CommandLine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts Senim, or runs one of its commands.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SenimApplication {

	public static void main(String[] args) {
		Optional<CommandLine> command = CommandLine.of(args);
		if (command.isPresent()) {
			System.exit(command.get().run(SenimApplication.class, System.out));
		}
		SpringApplication.run(SenimApplication.class, args);
	}

}
