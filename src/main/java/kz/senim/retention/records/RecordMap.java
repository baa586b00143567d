package kz.senim.retention.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All tables of a client's file, as the modules describe them in {@code records/*.yaml}.
 */
@Component
public class RecordMap {

	/** In this order a person reads them. */
	private static final List<String> MODULES = List.of("client", "contact", "task", "conflict", "reconciliation");

	private final Map<String, RecordTable> tables = new LinkedHashMap<>();

	RecordMap() {
		for (Resource file : files()) {
			YamlMapFactoryBean yaml = new YamlMapFactoryBean();
			yaml.setResources(file);
			Objects.requireNonNull(yaml.getObject()).forEach((name, entry) -> {
				if (this.tables.put(name, table(name, asMap(entry))) != null) {
					throw new IllegalStateException("Two files describe the table " + name);
				}
			});
		}
	}

	public List<RecordTable> tables() {
		return List.copyOf(this.tables.values());
	}

	/**
	 * The class of a table; what no file describes yet goes with the client's file, since
	 * erasure takes every table.
	 */
	public RecordClass classOf(String table) {
		RecordTable known = this.tables.get(table);
		return (known != null) ? known.recordClass() : RecordClass.CLIENT_FILE;
	}

	private static List<Resource> files() {
		try {
			List<Resource> files = new ArrayList<>(
					List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:records/*.yaml")));
			files.sort(java.util.Comparator.comparingInt(RecordMap::place)
				.thenComparing((file) -> String.valueOf(file.getFilename())));
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int place(Resource file) {
		int place = MODULES.indexOf(String.valueOf(file.getFilename()).replace(".yaml", ""));
		return (place < 0) ? MODULES.size() : place;
	}

	private static RecordTable table(String name, Map<String, Object> entry) {
		Map<String, RecordTable.Treatment> given = new LinkedHashMap<>();
		if (entry.get("give") instanceof List<?> columns) {
			columns.forEach((column) -> {
				String[] parts = String.valueOf(column).split("=", 2);
				given.put(parts[0], RecordTable.Treatment.of((parts.length == 2) ? parts[1] : null));
			});
		}
		Map<String, String> left = new LinkedHashMap<>();
		asMap(entry.get("leave")).forEach((column, reason) -> left.put(column, String.valueOf(reason)));
		Object only = entry.get("only");
		return new RecordTable(name, RecordClass.valueOf(String.valueOf(entry.get("class"))),
				(only != null) ? only.toString() : null, given, left);
	}

	private static Map<String, Object> asMap(@Nullable Object value) {
		Map<String, Object> map = new LinkedHashMap<>();
		if (value instanceof Map<?, ?> entries) {
			entries.forEach((key, one) -> map.put(String.valueOf(key), one));
		}
		return map;
	}

}
