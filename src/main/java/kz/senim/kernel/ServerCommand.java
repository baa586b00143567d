package kz.senim.kernel;

import java.io.PrintStream;
import java.util.List;

/**
 * A command that the operator gives on the server with the same jar, such as
 * {@code java -jar senim.jar verify-trail}. It runs without the web server and ends with
 * an exit code.
 */
public interface ServerCommand {

	/** The first word on the command line, such as {@code verify-trail}. */
	String name();

	/** One line for the list of commands, in English. */
	String purpose();

	/**
	 * Runs the command.
	 * @param arguments what stands after the name
	 * @param out where to print
	 * @return the exit code: 0 done, 1 found something wrong, 2 wrong arguments
	 */
	int run(List<String> arguments, PrintStream out);

}
