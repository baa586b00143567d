package kz.senim.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.zonky.test.db.postgres.util.LinuxUtils;
import kz.senim.database.StartRefused;

/**
 * Whether the user who starts Senim can run PostgreSQL, which declines to run as root
 * unless a user namespace hides that.
 */
final class RunningUser {

	private static final String NAME = System.getProperty("user.name");

	private RunningUser() {
	}

	static void check(Path data) throws IOException {
		if (NAME.equals("root") && !LinuxUtils.isUnshareAvailable()) {
			throw new StartRefused("The embedded PostgreSQL cannot run as root here, because this container forbids"
					+ " user namespaces (unshare -U). Start Senim as an ordinary user, or set SPRING_DATASOURCE_URL"
					+ " to a server of your own.");
		}
		if (Files.exists(data) && isPosix(data) && !NAME.equals(Files.getOwner(data).getName())) {
			throw new StartRefused("The data in %s belongs to the user %s, but Senim was started as %s.".formatted(data,
					Files.getOwner(data).getName(), NAME)
					+ " Start it as that user, or set SENIM_DATA_DIR to another folder.");
		}
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

}
