package kz.senim.database.embedded;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import kz.senim.test.ChildSenim;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The embedded database under kill -9, a second copy and a busy port.
 */
class KillRestartIT {

	@TempDir
	private Path folder;

	@Test
	void nothingAcknowledgedIsLostByKillNine() throws Exception {
		RowWriter writer;
		try (ChildSenim senim = ChildSenim.start(this.folder).awaitStart()) {
			refusesASecondCopy();
			writer = RowWriter.start(senim);
			senim.runOnFor(Duration.ofSeconds(1));
			senim.kill();
			assertThat(senim.server().isAlive()).as("a server left running, as after every kill -9").isTrue();
		}

		try (ChildSenim senim = ChildSenim.start(this.folder).awaitStart()) {
			assertThat(senim.output()).contains("Stopping the PostgreSQL that was left running");
			assertThat(writer.acknowledged()).isPositive();
			assertThat(rows(senim)).isBetween(writer.acknowledged(), writer.acknowledged() + 1);
		}
	}

	@Test
	void aBusyPortIsOneClearLine() throws Exception {
		try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				ChildSenim senim = ChildSenim.start(this.folder, "--server.address=127.0.0.1",
						"--server.port=" + busy.getLocalPort())) {
			assertThat(senim.awaitEnd()).isEqualTo(1);
			assertThat(senim.output()).containsOnlyOnce("did not start")
				.contains("Port " + busy.getLocalPort() + " was already in use")
				.doesNotContain("\tat ");
		}
	}

	/** Kills at random moments, every second time the database server first. */
	@Test
	@Tag("long")
	void nothingAcknowledgedIsLostByManyKills() throws Exception {
		int acknowledged = 0;
		for (int round = 0; round < 10; round++) {
			RowWriter writer;
			try (ChildSenim senim = ChildSenim.start(this.folder).awaitStart()) {
				assertThat(rows(senim)).isBetween(acknowledged, acknowledged + round);
				writer = RowWriter.start(senim);
				senim.runOnFor(Duration.ofMillis(ThreadLocalRandom.current().nextInt(50, 3000)));
				if (round % 2 == 1) {
					senim.server().destroyForcibly();
				}
				senim.kill();
			}
			ChildSenim.start(this.folder).awaitStart().close();
			acknowledged += writer.acknowledged();
		}
	}

	private void refusesASecondCopy() throws Exception {
		try (ChildSenim second = ChildSenim.start(this.folder)) {
			assertThat(second.awaitEnd()).isEqualTo(1);
			assertThat(second.output()).contains("Another copy of Senim").doesNotContain("\tat ");
		}
	}

	private static int rows(ChildSenim senim) throws Exception {
		try (Connection connection = senim.openDatabase();
				PreparedStatement query = connection.prepareStatement("select count(*) from team");
				ResultSet row = query.executeQuery()) {
			row.next();
			return row.getInt(1);
		}
	}

}
