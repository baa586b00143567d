package kz.senim.retention.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import kz.senim.shell.text.SafeCells;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The machine-readable export: one JSON file with everything, and a CSV file for each
 * table, in a folder for each class of records.
 */
@Component
class ExportArchive {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final JsonMapper json;

	ExportArchive(JsonMapper json) {
		this.json = json;
	}

	byte[] of(ExportLabel label, List<RecordSheet> sheets) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			put(zip, "export.json",
					this.json.writerWithDefaultPrettyPrinter().writeValueAsString(everything(label, sheets)));
			for (RecordSheet sheet : sheets) {
				put(zip, "%s/%s.csv".formatted(sheet.table().recordClass().name().toLowerCase(Locale.ROOT),
						sheet.table().name()), BYTE_ORDER_MARK + csv(label, sheet));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static Map<String, Object> everything(ExportLabel label, List<RecordSheet> sheets) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("export", Map.of("number", label.number(), "file", label.file(), "madeBy", label.maker(), "madeAt",
				label.madeAt().toString(), "language", label.language().getLanguage()));
		Map<String, Object> records = new LinkedHashMap<>();
		sheets.forEach(
				(sheet) -> records.put(sheet.table().name(), sheet.rows().stream().map(ExportArchive::texts).toList()));
		all.put("records", records);
		return all;
	}

	private static Map<String, @Nullable Object> texts(Map<String, @Nullable Object> row) {
		Map<String, @Nullable Object> texts = new LinkedHashMap<>();
		row.forEach((column, value) -> texts.put(column,
				(value == null || value instanceof Number || value instanceof Boolean || value instanceof List) ? value
						: value.toString()));
		return texts;
	}

	private static String csv(ExportLabel label, RecordSheet sheet) throws IOException {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
			printer.printRecord(SafeCells.row(label.number(), label.file(), label.maker(), label.madeAt()));
			printer.printRecord(sheet.columns());
			for (Map<String, @Nullable Object> row : sheet.rows()) {
				printer.printRecord(SafeCells.row(row.values().toArray()));
			}
		}
		return text.toString();
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
