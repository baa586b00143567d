package kz.senim.demo;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One row of a data file as it goes into a table: values by column, each a text that
 * PostgreSQL casts to the column's type, or bytes.
 */
final class SeedRow {

	private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

	void put(String column, @Nullable Object value) {
		this.values.put(column, value);
	}

	Map<String, @Nullable Object> values() {
		return this.values;
	}

}
