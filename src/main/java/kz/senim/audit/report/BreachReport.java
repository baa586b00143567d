package kz.senim.audit.report;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.audit.domain.Journal;
import kz.senim.database.OwnerDatabase;
import kz.senim.kernel.Actor;
import kz.senim.kernel.ServerCommand;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Whose data were open, which parts, when and to whom: for one client's file or one
 * member of staff, and a period.
 */
@Component
class BreachReport implements ServerCommand {

	private static final Actor JOB = Actor.job("breach-report");

	private final OwnerDatabase database;

	private final Journal journal;

	BreachReport(OwnerDatabase database, Journal journal) {
		this.database = database;
		this.journal = journal;
	}

	@Override
	public String name() {
		return "breach-report";
	}

	@Override
	public String purpose() {
		return "<file number or sign-in name> --from 2026-01-01 --to 2026-01-31 [--csv file]: who saw what, and when";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		Optional<BreachQuestion> question = BreachQuestion.of(arguments);
		if (question.isEmpty()) {
			out.println("breach-report " + purpose());
			return 2;
		}
		return this.database.withConnection((owner) -> answer(owner, question.get(), out));
	}

	private int answer(SingleConnectionDataSource owner, BreachQuestion question, PrintStream out) {
		BreachRows rows = new BreachRows(owner);
		Optional<UUID> client = rows.client(question.whose());
		Optional<UUID> staff = client.isPresent() ? Optional.empty() : rows.staff(question.whose());
		if (client.isEmpty() && staff.isEmpty()) {
			out.println("There is neither a file of that number nor an account of that name.");
			return 1;
		}
		BreachSummary summary = new BreachSummary();
		write(question, out, (printer) -> {
			client.ifPresent((id) -> rows.ofClient(id, question, (row) -> print(printer, summary.add(row))));
			staff.ifPresent((id) -> rows.ofStaff(id, question, (row) -> print(printer, summary.add(row))));
		});
		summary.print(out);
		note(question, client.isPresent() ? "client" : "staff", client.or(() -> staff).orElseThrow(), summary.rows());
		return 0;
	}

	private void note(BreachQuestion question, String kind, UUID id, long rows) {
		this.journal.write(JOB, "audit.breachReport", Map.of("subject", kind, "id", id.toString(), "from",
				question.from().toString(), "to", question.to().toString(), "rows", rows));
	}

	private static void write(BreachQuestion question, PrintStream out,
			java.util.function.Consumer<CSVPrinter> content) {
		Path file = question.csv();
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader(BreachRow.HEADER.toArray(String[]::new)).get();
		try {
			if (file == null) {
				content.accept(new CSVPrinter(out, format));
				return;
			}
			createPrivate(file);
			try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format)) {
				content.accept(printer);
			}
			out.println("Written to " + file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The report cannot be written to " + file, ex);
		}
	}

	private static void createPrivate(Path file) throws IOException {
		Files.createFile(file);
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		}
	}

	private static void print(CSVPrinter printer, BreachRow row) {
		try {
			printer.printRecord(row.cells());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
