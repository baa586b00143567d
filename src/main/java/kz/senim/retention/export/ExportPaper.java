package kz.senim.retention.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import kz.senim.retention.records.RecordTable.Treatment;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The export on paper: a PDF in the client's language with an embedded font, and on every
 * page who made it, when, and its number.
 */
@Component
class ExportPaper {

	private final ExportWords words;

	ExportPaper(ExportWords words) {
		this.words = words;
	}

	byte[] of(ExportLabel label, List<RecordSheet> sheets) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(label.language());
		try {
			return print(document(label, sheets));
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	private Document document(ExportLabel label, List<RecordSheet> sheets) {
		String mark = this.words.of("retention.paper.mark", "number", label.number(), "name", label.maker(), "at",
				this.words.dateTime(label.madeAt()));
		Paper paper = new Paper(label.language().getLanguage(), this.words.of("retention.paper.title"), css());
		paper.add("div", "mark", label.number());
		paper.add("div", "foot", mark);
		paper.add("h1", null, this.words.of("retention.paper.title"));
		paper.add("p", null, this.words.of("retention.paper.whose", "name", label.person(), "file", label.file()));
		paper.add("p", "small", this.words.of("retention.paper.left", "black", OtherPeople.BLACK));
		Object last = "";
		for (RecordSheet sheet : sheets) {
			if (!sheet.table().recordClass().equals(last)) {
				last = sheet.table().recordClass();
				paper.add("h2", null, this.words.recordClass(last));
			}
			paper.add("h3", null, this.words.table(sheet.table().name()));
			sheet.rows().forEach((row) -> add(paper, sheet, row));
		}
		return paper.document();
	}

	private void add(Paper paper, RecordSheet sheet, Map<String, @Nullable Object> row) {
		List<Treatment> treatments = List.copyOf(sheet.table().given().values());
		paper.open("table");
		for (int at = 0; at < sheet.columns().size(); at++) {
			String column = sheet.columns().get(at);
			String text = this.words.value(row.get(column), treatments.get(at));
			if (!text.isBlank()) {
				paper.line(this.words.column(column), text);
			}
		}
		paper.close();
	}

	private static byte[] print(Document document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			new PdfRendererBuilder().useFont(() -> file("fonts/DejaVuSans.ttf"), "Senim", 400, FontStyle.NORMAL, true)
				.useFont(() -> file("fonts/DejaVuSans-Bold.ttf"), "Senim", 700, FontStyle.NORMAL, true)
				.useUriResolver((base, uri) -> null)
				.withW3cDocument(document, null)
				.toStream(bytes)
				.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static String css() {
		try (InputStream in = file("fonts/export.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream file(String path) {
		try {
			return new ClassPathResource(path).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
