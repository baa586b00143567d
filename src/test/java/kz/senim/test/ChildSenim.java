package kz.senim.test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.senim.SenimApplication;
import kz.senim.database.DataFolder;

/**
 * Senim in a process of its own, as a person starts it, on a given data folder.
 */
public final class ChildSenim implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private final Path folder;

	private final Path output;

	private final Process process;

	private ChildSenim(Path folder, Path output, Process process) {
		this.folder = folder;
		this.output = output;
		this.process = process;
	}

	public static ChildSenim start(Path folder, String... arguments) throws IOException {
		List<String> all = new ArrayList<>(List.of("--senim.data-dir=" + folder, "--senim.demo.enabled=false"));
		all.addAll(List.of(arguments));
		return launch(folder, all);
	}

	/** With the demo agency, whose staff all have this password. */
	public static ChildSenim startDemo(Path folder, String password, String... arguments) throws IOException {
		List<String> all = new ArrayList<>(List.of("--senim.data-dir=" + folder, "--senim.demo.password=" + password));
		all.addAll(List.of(arguments));
		return launch(folder, all);
	}

	/** A command that the operator gives, with its arguments. */
	public static ChildSenim command(Path folder, String... words) throws IOException {
		List<String> all = new ArrayList<>(List.of(words));
		all.add("--senim.data-dir=" + folder);
		return launch(folder, all);
	}

	private static ChildSenim launch(Path folder, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
						"-XX:TieredStopAtLevel=1", "-cp", productClassPath(), SenimApplication.class.getName()));
		command.addAll(arguments);
		Path output = Files.createTempFile("senim-child", ".log");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().put("SERVER_PORT", "0");
		return new ChildSenim(folder, output, builder.start());
	}

	/** Without the tests, whose beans would be found otherwise. */
	private static String productClassPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	public ChildSenim awaitStart() throws IOException, InterruptedException {
		return awaitOutput("Started SenimApplication");
	}

	public ChildSenim awaitOutput(String words) throws IOException, InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!output().contains(words)) {
			if (!this.process.isAlive() || System.nanoTime() > end) {
				throw new IllegalStateException("Senim did not start:\n" + output());
			}
			runOnFor(Duration.ofMillis(100));
		}
		return this;
	}

	/** Waits that long, unless the process ends before. */
	public void runOnFor(Duration time) throws InterruptedException {
		this.process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
	}

	public int awaitEnd() throws InterruptedException {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new IllegalStateException("Senim still runs");
		}
		return this.process.exitValue();
	}

	public String output() throws IOException {
		return Files.readString(this.output);
	}

	/** The same without the lines of traces and what is only told. */
	public String complaints() throws IOException {
		return output().lines()
			.filter((line) -> !line.startsWith("\tat ") && !line.contains(" INFO ") && !line.contains(" WARN "))
			.collect(Collectors.joining("\n"));
	}

	/** The port of its web server. */
	public int port() throws IOException {
		Matcher matcher = PORT.matcher(output());
		if (!matcher.find()) {
			throw new IllegalStateException("No web server:\n" + output());
		}
		return Integer.parseInt(matcher.group(1));
	}

	/** Connects to its database as the owner, with what stands in the data folder. */
	public Connection openDatabase() throws IOException, SQLException {
		String port = serverFile().get(3).strip();
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/senim", "senim_owner",
				new DataFolder(this.folder).secret("senim_owner"));
	}

	/** The one value that the query tells the administrator of its PostgreSQL. */
	public String ask(String query) throws IOException, SQLException {
		String url = "jdbc:postgresql://127.0.0.1:" + serverFile().get(3).strip() + "/senim";
		try (Connection connection = DriverManager.getConnection(url, "postgres",
				new DataFolder(this.folder).secret("postgres"));
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(query)) {
			row.next();
			return row.getString(1);
		}
	}

	/** The process of its PostgreSQL. */
	public ProcessHandle server() throws IOException {
		return ProcessHandle.of(Long.parseLong(serverFile().get(0).strip())).orElseThrow();
	}

	private List<String> serverFile() throws IOException {
		return Files.readAllLines(this.folder.resolve("postgres/postmaster.pid"));
	}

	/** As kill -9 does. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws IOException {
		try {
			this.process.destroy();
			if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Files.deleteIfExists(this.output);
	}

}
