package kz.senim.audit.chain;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.senim.audit.domain.Journal;
import kz.senim.database.OwnerDatabase;
import kz.senim.kernel.Actor;
import kz.senim.kernel.ServerCommand;
import kz.senim.vault.Notary;

import org.springframework.stereotype.Component;

/**
 * Verifies the whole trail and names the first bad row.
 */
@Component
class VerifyTrail implements ServerCommand {

	private static final Actor JOB = Actor.job("verify-trail");

	private final OwnerDatabase database;

	private final AnchorFile file;

	private final Notary notary;

	private final Journal journal;

	VerifyTrail(OwnerDatabase database, AnchorFile file, Notary notary, Journal journal) {
		this.database = database;
		this.file = file;
		this.notary = notary;
		this.journal = journal;
	}

	@Override
	public String name() {
		return "verify-trail";
	}

	@Override
	public String purpose() {
		return "compares the trail with its chain and with the anchors; names the first bad row";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		if (!arguments.isEmpty()) {
			out.println("verify-trail takes no arguments; senim.trail.anchor-file says where the anchors are.");
			return 2;
		}
		long begin = System.nanoTime();
		List<Optional<Anchor>> lines = lines();
		TrailReport report = this.database
			.inTransaction((owner) -> new TrailVerification(owner, this.notary).verify(lines));
		print(report, out);
		out.printf("Took %.1f s.%n", (System.nanoTime() - begin) / 1e9);
		this.journal.write(JOB, "audit.verified", Map.of("rows", report.head().count(), "sound", report.isSound()));
		return report.isSound() ? 0 : 1;
	}

	private List<Optional<Anchor>> lines() {
		try {
			return this.file.exists() ? this.file.read() : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void print(TrailReport report, PrintStream out) {
		report.problems().forEach((problem) -> out.println("BAD  " + problem));
		if (report.anchors() == 0) {
			out.println("There are no anchors in " + this.file.path() + ": a cut tail would not be seen.");
		}
		out.printf("%s: %d rows, compared with %d anchors; %d rows wait for the next seal.%n",
				report.isSound() ? "The trail is sound" : "Sound up to here", report.head().count(), report.anchors(),
				report.waiting());
		out.println("Head " + report.head().hash());
	}

}
