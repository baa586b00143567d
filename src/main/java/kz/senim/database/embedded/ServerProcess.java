package kz.senim.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The process that works on our data, by the file in which the server notes its number.
 */
final class ServerProcess {

	private final Path data;

	private final Path pidFile;

	ServerProcess(Path data) {
		this.data = data;
		this.pidFile = data.resolve("postmaster.pid");
	}

	/** The number may have gone to another program since: ask its command and folder. */
	Optional<ProcessHandle> find() throws IOException {
		List<String> lines = lines();
		if (lines.size() < 2 || !lines.get(0).strip().matches("\\d{1,18}") || !isOurs(lines.get(1).strip())) {
			return Optional.empty();
		}
		return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
			.filter((process) -> process.info()
				.command()
				.map((command) -> Path.of(command).getFileName().toString())
				.filter((name) -> name.equals("postgres") || name.equals("postgres.exe"))
				.isPresent());
	}

	/** Once it has ended, so that nobody takes another program for it. */
	void forget() throws IOException {
		Files.deleteIfExists(this.pidFile);
	}

	private List<String> lines() throws IOException {
		try {
			return Files.readAllLines(this.pidFile);
		}
		catch (NoSuchFileException ex) {
			return List.of();
		}
	}

	private boolean isOurs(String folder) throws IOException {
		Path named = Path.of(folder);
		return Files.exists(named) && Files.isSameFile(named, this.data);
	}

}
