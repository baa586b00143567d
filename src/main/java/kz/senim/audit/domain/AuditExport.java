package kz.senim.audit.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.shell.text.SafeCells;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an admin rows of the trail as a CSV file: opaque ids, no names of clients. The
 * first line says who took it, when and why; the trail says so too.
 */
@Service
public class AuditExport {

	/** How many rows a file has at most. */
	static final int MOST = 20_000;

	private static final List<Object> HEADER = List.of("at", "who", "role", "action", "subject_type", "subject",
			"client", "details", "request", "source");

	private final AuditReading reading;

	private final AuditTrail trail;

	private final CurrentActor currentActor;

	private final Clock clock;

	AuditExport(AuditReading reading, AuditTrail trail, CurrentActor currentActor, Clock clock) {
		this.reading = reading;
		this.trail = trail;
		this.currentActor = currentActor;
		this.clock = clock;
	}

	/**
	 * The newest rows of the selection, 20,000 at most, as UTF-8.
	 * @param reference number of the letter or the case that asks for it, or null
	 */
	@Transactional
	public byte[] csv(AuditFilter filter, ExportReason reason, @Nullable String reference) {
		if (!this.currentActor.require().is(Role.ADMIN)) {
			throw new Forbidden("audit trail");
		}
		List<AuditRow> rows = this.reading.newest(filter, MOST);
		Map<String, Object> details = new LinkedHashMap<>(filter.details());
		details.put("reason", reason.name());
		details.put("reference", (reference != null) ? reference : "");
		details.put("count", rows.size());
		this.trail.noted("audit.exported", details);
		return written(rows,
				"Senim, audit trail. Taken out by %s at %s; reason %s %s; %d rows".formatted(
						this.reading.nameOf(this.currentActor.require().requireStaff()),
						this.clock.instant().truncatedTo(ChronoUnit.SECONDS), reason,
						(reference != null) ? reference : "", rows.size()));
	}

	private static byte[] written(List<AuditRow> rows, String watermark) {
		StringBuilder text = new StringBuilder("\uFEFF");
		try {
			CSVFormat.DEFAULT.printRecord(text, SafeCells.of(watermark));
			CSVFormat.DEFAULT.printRecord(text, HEADER.toArray());
			for (AuditRow row : rows) {
				String who = (row.who() == null && row.staff() != null) ? row.staff().toString() : row.who();
				CSVFormat.DEFAULT.printRecord(text,
						SafeCells
							.row(row.at(), who, row.role(), row.action(), row.subjectType(), row.subject(),
									row.client(), row.details(), row.reference(), row.source())
							.toArray());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
