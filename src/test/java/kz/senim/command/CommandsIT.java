package kz.senim.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

import kz.senim.test.ChildSenim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Commands as an operator gives them: in a process of their own.
 */
class CommandsIT {

	@TempDir
	private Path folder;

	@Test
	void aCommandStartsTheDatabaseForItselfAndJoinsOneAtWork() throws Exception {
		assertThat(run(0, "create-admin", "first.admin", "Әкімова", "Асель")).containsPattern("/invite/[\\w-]{20,}")
			.doesNotContain("Tomcat started", "Started SenimApplication");

		try (ChildSenim server = ChildSenim.start(this.folder).awaitStart()) {
			assertThat(run(1, "create-admin", "first.admin", "Әкімова", "Асель")).contains("already");
			assertThat(run(1, "create-admin", "f1rst.admin", "Әкімова", "Асель")).contains("looks like it");
			assertThat(run(0, "create-admin", "second.admin", "Әкімова", "Асель")).contains("/invite/");
			assertThat(run(0, "verify-trail")).contains("The trail is sound", "Head ");
			assertThat(admins(server)).isEqualTo(2);
		}
	}

	private String run(int expected, String... words) throws Exception {
		try (ChildSenim command = ChildSenim.command(this.folder, words)) {
			int code = command.awaitEnd();
			String output = command.output();
			assertThat(code).as(output).isEqualTo(expected);
			return output;
		}
	}

	private static int admins(ChildSenim server) throws Exception {
		try (Connection connection = server.openDatabase();
				Statement statement = connection.createStatement();
				ResultSet row = statement
					.executeQuery("select count(*) from staff where role = 'ADMIN' and status = 'INVITED'")) {
			row.next();
			return row.getInt(1);
		}
	}

}
