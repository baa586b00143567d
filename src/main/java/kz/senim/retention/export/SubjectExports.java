package kz.senim.retention.export;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.FileNumbers;
import kz.senim.client.FileNumbers.Series;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.retention.domain.RetentionActs;
import kz.senim.staff.StaffDirectory;
import kz.senim.vault.SealContext;
import kz.senim.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exports of one person's data, made for that person: kept sealed for a day, for whoever
 * made them, and then gone.
 */
@Service
@Transactional
public class SubjectExports {

	private static final Duration KEPT = Duration.ofHours(24);

	private static final String TABLE = "subject_export";

	private final OwnRecords records;

	private final ExportFiles files;

	private final JdbcClient jdbc;

	private final Books books;

	private final RetentionActs acts;

	SubjectExports(OwnRecords records, ExportFiles files, JdbcClient jdbc, Books books, RetentionActs acts) {
		this.records = records;
		this.files = files;
		this.jdbc = jdbc;
		this.books = books;
		this.acts = acts;
	}

	/** The page of exports of a client, with those that the acting person made today. */
	public ExportPage page(ClientId id) {
		ClientRef client = this.acts.ownOrLed(id);
		this.books.trail.viewed("exports", id, null);
		return new ExportPage(client, this.jdbc.sql("""
				select id, number, made_at, expires_at from subject_export
				where client_id = :client and staff_id = :me and expires_at > :now order by made_at desc
				""")
			.param("client", id.value())
			.param("me", this.acts.me().value())
			.param("now", this.acts.now())
			.query((row, index) -> new Made(row.getObject("id", UUID.class), row.getString("number"),
					row.getObject("made_at", OffsetDateTime.class), row.getObject("expires_at", OffsetDateTime.class)))
			.list());
	}

	/** Makes an export; returns the page that offers it. */
	public String make(UUID formKey, ClientId id, String reason) {
		ClientRef client = this.acts.ownOrLed(id);
		return this.books.formKeys.once(formKey, "client-export", () -> {
			List<RecordSheet> sheets = this.records.of(id);
			OffsetDateTime now = this.acts.now();
			ExportLabel label = new ExportLabel(this.books.numbers.next(Series.EXPORT), client.number(),
					client.fullName(), this.books.staff.get(this.acts.me()).fullName(), now, now.plus(KEPT),
					client.language());
			UUID export = keep(id, label, reason, this.files.of(label, sheets));
			this.books.trail.changed("client.exported", TABLE, export, id, Map.of("number", label.number(), "rows",
					sheets.stream().mapToInt((sheet) -> sheet.rows().size()).sum()));
			return "/clients/" + id + "/export";
		});
	}

	/**
	 * One file of an export, for whoever made it, while its day lasts.
	 * @throws NotFound otherwise
	 */
	public Download open(ClientId id, UUID export, ExportKind kind) {
		this.acts.ownOrLed(id);
		byte[] sealed = this.jdbc.sql("select " + kind.column() + """
				 from subject_export where id = :id and client_id = :client and staff_id = :me and expires_at > :now
				""")
			.param("id", export)
			.param("client", id.value())
			.param("me", this.acts.me().value())
			.param("now", this.acts.now())
			.query(byte[].class)
			.optional()
			.orElseThrow(() -> new NotFound("export " + export));
		this.books.trail.changed("export.downloaded", TABLE, export, id, Map.of("kind", kind.name()));
		return new Download(kind, Base64.getDecoder()
			.decode(this.books.vault.open(sealed, new SealContext(TABLE, export, kind.column()))));
	}

	private UUID keep(ClientId client, ExportLabel label, String reason, Map<ExportKind, byte[]> contents) {
		UUID id = Uuids.next();
		this.jdbc
			.sql("""
					insert into subject_export (id, client_id, number, staff_id, reason, language, made_at, expires_at, zip_sealed, pdf_sealed)
					values (:id, :client, :number, :me, :reason, :language, :now, :expires, :zip, :pdf)
					""")
			.param("id", id)
			.param("client", client.value())
			.param("number", label.number())
			.param("me", this.acts.me().value())
			.param("reason", reason)
			.param("language", label.language().getLanguage())
			.param("now", label.madeAt())
			.param("expires", label.expiresAt())
			.param("zip", seal(id, ExportKind.ZIP, contents))
			.param("pdf", seal(id, ExportKind.PDF, contents))
			.update();
		return id;
	}

	private byte[] seal(UUID id, ExportKind kind, Map<ExportKind, byte[]> contents) {
		byte[] content = java.util.Objects.requireNonNull(contents.get(kind));
		return this.books.vault.seal(Base64.getEncoder().encodeToString(content),
				new SealContext(TABLE, id, kind.column()));
	}

	/** Exports of one client. */
	public record ExportPage(ClientRef client, List<Made> made) {
	}

	/** An export that can still be downloaded. */
	public record Made(UUID id, String number, OffsetDateTime madeAt, OffsetDateTime expiresAt) {
	}

	/** A file on its way out. */
	public record Download(ExportKind kind, byte[] content) {
	}

	/** What every step is written into. */
	@Component("exportBooks")
	record Books(FormKeys formKeys, FileNumbers numbers, AuditTrail trail, Vault vault, StaffDirectory staff) {
	}

}
