package kz.senim.audit.report;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Actor;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * After a breach: whose data, which parts, when, by whom, in one command.
 */
@SenimIT
class BreachReportIT {

	@Autowired
	private BreachReport report;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Acting acting;

	@Autowired
	private Agency agency;

	@TempDir
	private Path folder;

	private String number;

	@BeforeEach
	void someLooks() {
		ClientId client = this.agency.anyClient();
		this.number = Agency.read("select number from client where id = ?", String.class, client.value());
		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			this.audit.viewed("card", client, null);
			this.audit.listed("caseload", List.of(client), Map.of());
			return true;
		});
	}

	@Test
	void aFileTellsViewsAndListsWithPeopleAndParts() {
		assertThat(run(0, this.number.replace('К', 'k'), "--from", "2026-11-23", "--to", "2026-11-23")).contains(
				"2026-11-23 10:00:00", this.agency.worker.login(), "viewed.card", "listed.caseload", "2 rows",
				this.number);
		assertThat(run(0, this.number, "--from", "2026-11-24", "--to", "2026-11-30")).contains("0 rows");
	}

	@Test
	void aPersonTellsWhoseDataWereOpenAndTheFileIsPrivate() throws Exception {
		Path csv = this.folder.resolve("report.csv");

		String printed = run(0, this.agency.worker.login(), "--from", "2026-11-01", "--to", "2026-11-30", "--csv",
				csv.toString());

		assertThat(printed).contains("Whose data", this.number).doesNotContain("viewed.card,");
		assertThat(Files.readAllLines(csv)).hasSize(3).first().asString().startsWith("time (Almaty),who");
		assertThat(Files.getPosixFilePermissions(csv)).hasSize(2);
		assertThat(Agency.read(
				"select count(*) from audit_event where action = 'audit.breachReport'" + " and details ->> 'id' = ?",
				Long.class, this.agency.worker.uuid().toString()))
			.isOne();
	}

	@Test
	void whoAskedOutOfTurnStandsInTheRowOfTheProgram() {
		ClientId client = this.agency.anyClient();
		String file = Agency.read("select number from client where id = ?", String.class, client.value());
		this.acting.inTransaction(Actor.job("emergency-access"), () -> {
			this.audit.changed("glass.asked", "glass_access", client.value(), client,
					Map.of("staff", this.agency.colleague.uuid().toString()));
			return true;
		});

		assertThat(run(0, file, "--from", "2026-11-23", "--to", "2026-11-23")).contains("glass.asked",
				this.agency.colleague.login(), "emergency-access");
		assertThat(run(0, this.agency.colleague.login(), "--from", "2026-11-23", "--to", "2026-11-23"))
			.contains("glass.asked", file);
	}

	@Test
	void wrongArgumentsAreSaid() {
		assertThat(run(2)).contains("breach-report <file number");
		assertThat(run(2, this.number, "--from", "yesterday", "--to", "2026-11-30")).contains("--csv");
		assertThat(run(1, "К-1999-1", "--from", "2026-11-01", "--to", "2026-11-30")).contains("neither");
	}

	private String run(int code, String... arguments) {
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		assertThat(this.report.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8)))
			.isEqualTo(code);
		return printed.toString(StandardCharsets.UTF_8);
	}

}
