package kz.senim.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One data file of the demo agency, named {@code NN-table.csv}, and the table it fills.
 */
final class SeedTable {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private final String name;

	private final List<SeedRow> rows;

	private SeedTable(String name, List<SeedRow> rows) {
		this.name = name;
		this.rows = rows;
	}

	static SeedTable read(Resource file, SeedCells cells) throws IOException {
		String fileName = String.valueOf(file.getFilename());
		String table = fileName.substring(fileName.indexOf('-') + 1, fileName.lastIndexOf('.'));
		List<SeedRow> rows = new ArrayList<>();
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
				CSVParser parser = FORMAT.parse(reader)) {
			for (CSVRecord record : parser) {
				rows.add(row(record, parser.getHeaderNames(), cells));
			}
		}
		return new SeedTable(table, rows);
	}

	private static SeedRow row(CSVRecord record, List<String> header, SeedCells cells) {
		SeedRow row = new SeedRow();
		for (String title : header) {
			int colon = title.indexOf(':');
			String column = (colon < 0) ? title : title.substring(0, colon);
			String kind = (colon < 0) ? "" : title.substring(colon + 1);
			cells.fill(row, column, kind, record.isSet(title) ? record.get(title) : null);
		}
		return row;
	}

	/**
	 * Inserts all rows. Rows may lack columns that others have, then in a batch of their
	 * own.
	 */
	void insert(JdbcTemplate jdbc) {
		Map<String, String> types = types(jdbc);
		Map<List<String>, List<SeedRow>> byColumns = this.rows.stream()
			.collect(Collectors.groupingBy((row) -> List.copyOf(row.values().keySet())));
		byColumns.forEach((columns, some) -> insert(jdbc, columns, some, types));
	}

	private void insert(JdbcTemplate jdbc, List<String> columns, List<SeedRow> some, Map<String, String> types) {
		String places = columns.stream()
			.map((column) -> "cast(? as " + types.get(column) + ")")
			.collect(Collectors.joining(", "));
		String sql = "insert into %s (%s) values (%s)".formatted(this.name, String.join(", ", columns), places);
		jdbc.batchUpdate(sql, some, 500, (statement, row) -> {
			int at = 1;
			for (Object value : row.values().values()) {
				if (value instanceof byte[] bytes) {
					statement.setBytes(at++, bytes);
				}
				else {
					statement.setObject(at++, value, Types.VARCHAR);
				}
			}
		});
	}

	private Map<String, String> types(JdbcTemplate jdbc) {
		return jdbc.query("""
				select a.attname, format_type(a.atttypid, a.atttypmod) as type
				  from pg_attribute a
				 where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
				""", (row, number) -> Map.entry(row.getString(1), row.getString(2)), this.name)
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
