package kz.senim.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

import kz.senim.test.ChildSenim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The disk of the database is full: no page without its row in the trail, a page that
 * says why, nothing lost, and all goes on as soon as there is room.
 */
class FullDiskIT {

	private static final String PASSWORD = "lake stone river 42";

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final String[] NO_ROOM = { "The server has no room left", "На сервере закончилось место" };

	@TempDir
	private Path folder;

	/** What the server says when it cannot make a table longer; runs everywhere. */
	@Test
	void noRoomForTheTrailShowsNoClientAndSavesNothing() throws Exception {
		Ledger ledger = new Ledger("trail");
		try (ChildSenim senim = ChildSenim.startDemo(this.folder, PASSWORD).awaitStart()) {
			int port = senim.port();
			Caller worker = new Caller(() -> port).signIn("worker", PASSWORD);
			String client = ContactWriters.client(worker, 4);
			String path = client + "/contacts/new";
			String name = Caller.document(worker.get(client)).select("h1").text();
			Map<String, String> form = ContactWriters.fill(worker.get(path), path, "no room");
			try (ContactWriters writers = ContactWriters.start(ledger, 2, () -> port, PASSWORD)) {
				ledger.awaitMore(5, PATIENCE);
				execute(senim, """
						create function no_room() returns trigger language plpgsql as $$ begin
						  raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
						end $$;
						create trigger no_room before insert on audit_event for each row execute function no_room()""");
				saysNoRoom(worker.get(client), name);
				saysNoRoom(worker.post(path, form), name);
				signInAndHealthLive(port);
				execute(senim, "drop trigger no_room on audit_event; drop function no_room()");
				ledger.awaitMore(5, PATIENCE);
			}
			assertThat(senim.ask("select count(*) from contact where what_happened = 'no room'")).isEqualTo("0");
			assertThat(worker.post(path, form).statusCode()).as("the same form afterwards").isEqualTo(302);
			ledger.check(senim, "no room for the trail");
		}
	}

	/** Only where this user may mount a small file system. */
	@Test
	void aFullFileSystemStopsPolitelyAndGoesOnByItself() throws Exception {
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=600m,mode=700", "tmpfs", this.folder.toString()),
				"may not mount");
		try {
			fillAndFree(this.folder.resolve("data"));
		}
		finally {
			run("umount", "-l", this.folder.toString());
		}
	}

	private void fillAndFree(Path data) throws Exception {
		Ledger ledger = new Ledger("disk");
		Path ballast = this.folder.resolve("ballast");
		try (ChildSenim senim = ChildSenim.startDemo(data, PASSWORD).awaitStart()) {
			int port = senim.port();
			try (ContactWriters writers = ContactWriters.start(ledger, 3, () -> port, PASSWORD)) {
				ledger.awaitMore(5, PATIENCE);
				fill(ballast);
				assertThat(ledger.awaitAway(NO_ROOM, PATIENCE)).as("the page that says why").isTrue();
				signInAndHealthLive(port);
				Files.delete(ballast);
				ledger.awaitMore(10, PATIENCE);
			}
			assertThat(new Caller(() -> port).get("/actuator/health").statusCode()).isEqualTo(200);
			ledger.check(senim, "a full file system");
		}
	}

	private static void saysNoRoom(HttpResponse<String> answer, String name) {
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(Caller.document(answer).select("h1").text()).isIn((Object[]) NO_ROOM);
		assertThat(answer.body()).doesNotContain(name);
	}

	private static void signInAndHealthLive(int port) throws Exception {
		Caller stranger = new Caller(() -> port);
		assertThat(stranger.get("/login").statusCode()).isEqualTo(200);
		assertThat(stranger.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
	}

	private static void fill(Path ballast) throws IOException {
		byte[] block = new byte[64 * 1024];
		try (OutputStream out = Files.newOutputStream(ballast)) {
			while (true) {
				out.write(block);
			}
		}
		catch (IOException ex) {
			assertThat(Files.getFileStore(ballast).getUsableSpace()).isLessThan(block.length);
		}
	}

	private static void execute(ChildSenim senim, String sql) throws IOException, SQLException {
		try (Connection owner = senim.openDatabase(); Statement statement = owner.createStatement()) {
			statement.execute(sql);
		}
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
