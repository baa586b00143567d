package kz.senim.retention;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.retention.domain.RetentionJob;
import kz.senim.retention.export.ExportKind;
import kz.senim.retention.export.SubjectExports;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a person gets of what is kept about them: all of it, and nobody else's.
 */
@SenimIT
class ExportIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private TestClock clock;

	@Autowired
	private SubjectExports exports;

	@Autowired
	private RetentionJob job;

	private UUID make(ClientId client, Person by) {
		return this.acting.as(by.actor(), () -> {
			this.exports.make(Uuids.next(), client, "The client asked in writing");
			return this.exports.page(client).made().get(0).id();
		});
	}

	private byte[] open(ClientId client, UUID export, Person by, ExportKind kind) {
		return this.acting.as(by.actor(), () -> this.exports.open(client, export, kind).content());
	}

	private Map<String, String> zip(ClientId client) throws IOException {
		Map<String, String> files = new TreeMap<>();
		byte[] bytes = open(client, make(client, this.agency.worker), this.agency.worker, ExportKind.ZIP);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private String pdf(ClientId client) throws IOException {
		byte[] bytes = open(client, make(client, this.agency.worker), this.agency.worker, ExportKind.PDF);
		try (PDDocument document = Loader.loadPDF(bytes)) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static void contact(ClientId client, Person by, String text) {
		TestDatabase.owner()
			.sql("""
					insert into contact (id, visit_id, client_id, staff_id, occurred_at, minutes, recorded_at, late, channel, what_happened,
					  style_reason, client_words, client_words_lang, version)
					values (?, ?, ?, ?, '2026-11-20', 30, '2026-11-20', false, 'IN_PERSON', ?, 'Служебная заметка', 'Рақмет, көмегіңізге', 'kk', 0)
					""")
			.params(Uuids.next(), Uuids.next(), client.value(), by.uuid(), text)
			.update();
	}

	@Test
	void isWholeAndInTheLanguageOfTheClientWithKazakhLetters() throws IOException {
		ClientId client = this.agency.client().of(this.agency.worker).language("kk").phone("+77011234567").save();
		ConflictMother.of(client, this.agency.worker).save();
		contact(client, this.agency.worker, "Әңгіме: ғ қ ң ө ұ ү һ і");

		String text = pdf(client);

		assertThat(text).contains("Сіз туралы не сақталады", "Үлгібаева", "Әңгіме: ғ қ ң ө ұ ү һ і", "+77011234567",
				"Тағы күтіңіз деді", "ВК-2026-", "Демова");
		assertThat(text).doesNotContain("#", "??", "Служебная заметка");
	}

	@Test
	void isReadByProgramsAndRunsInNoSpreadsheet() throws IOException {
		ClientId client = this.agency.anyClient();
		contact(client, this.agency.worker, "=HYPERLINK(\"http://x\")");

		Map<String, String> files = zip(client);

		assertThat(files).containsKeys("export.json", "client_file/client.csv", "contacts/contact.csv");
		assertThat(files.get("contacts/contact.csv")).contains("\"'=HYPERLINK");
		assertThat(files.get("export.json")).contains("\"what_happened\" : \"=HYPERLINK")
			.contains("\"surname\" : \"Үлгібаева\"");
	}

	@Test
	void blacksOutWhoeverElseTheFileKnows() throws IOException {
		ClientId client = this.agency.client().of(this.agency.worker).named("Тестова", "Анна", null).save();
		ClientId hidden = this.agency.client()
			.of(this.agency.foreignWorker)
			.named("Серікбаев", "Мұрат", null)
			.phone("+77029998877")
			.save();
		TestDatabase.owner()
			.sql("insert into family_tie (client_id, relative_id, relation) values (?, ?, 'SPOUSE')")
			.params(client.value(), hidden.value())
			.update();
		contact(client, this.agency.worker, "Анна рассказала о Серікбаеве: Мұраттың телефоны +7 702 999 88 77");

		Map<String, String> files = zip(client);
		String all = String.join("\n", files.values()) + pdf(client);

		assertThat(all).contains("Анна рассказала о ███").doesNotContain("Серікба", "Мұрат", "9998877", "999 88 77");
	}

	@Test
	void isForTheMainWorkerOrASupervisorAbove() {
		ClientId client = this.agency.anyClient();
		this.agency.addWorker(client, this.agency.colleague);
		make(client, this.agency.worker);
		make(client, this.agency.head);

		assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> make(client, this.agency.colleague));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> make(client, this.agency.foreignSupervisor));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> make(client, this.agency.admin));
	}

	@Test
	void ofARestrictedFileIsForThoseNamedOnly() {
		ClientId client = this.agency.client().of(this.agency.worker).restrictedTo(this.agency.worker).save();
		make(client, this.agency.worker);

		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> make(client, this.agency.supervisor));
	}

	@Test
	void liesSealedForADayForWhoeverMadeItAndIsThenGone() {
		ClientId client = this.agency.anyClient();
		UUID export = make(client, this.agency.worker);
		assertThat(open(client, export, this.agency.worker, ExportKind.PDF)).startsWith('%', 'P', 'D', 'F');
		assertThat(Agency.read("select position('PDF'::bytea in pdf_sealed) from subject_export where id = ?",
				Integer.class, export))
			.isZero();
		assertThat(Agency.read("select count(*) from audit_event where subject_id = ? and action = 'export.downloaded'",
				Long.class, export))
			.isEqualTo(1);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> open(client, export, this.agency.supervisor, ExportKind.PDF));

		this.clock.advance(Duration.ofHours(24));

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> open(client, export, this.agency.worker, ExportKind.PDF));
		this.job.run();
		assertThat(Agency.read("select count(*) from subject_export where id = ?", Long.class, export)).isZero();
	}

}
