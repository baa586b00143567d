package kz.senim.conflict.web.edit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The values of a form by the names of its fields, as the browser sends them; blank ones
 * are left out.
 */
final class Flat {

	private static final String VERSION = "version";

	private Flat() {
	}

	static Map<String, String> of(Record form) {
		Map<String, String> values = new LinkedHashMap<>();
		add("", form, values);
		values.remove(VERSION);
		return values;
	}

	private static void add(String path, @Nullable Object value, Map<String, String> values) {
		if (value instanceof Record line) {
			for (RecordComponent component : line.getClass().getRecordComponents()) {
				add(path.isEmpty() ? component.getName() : path + "." + component.getName(), read(component, line),
						values);
			}
		}
		else if (value instanceof List<?> lines && lines.stream().anyMatch(Record.class::isInstance)) {
			for (int i = 0; i < lines.size(); i++) {
				add(path + "[" + i + "]", lines.get(i), values);
			}
		}
		else if (value instanceof List<?> codes) {
			add(path, joined(codes), values);
		}
		else if (value != null) {
			values.put(path, value.toString());
		}
	}

	private static @Nullable String joined(List<?> codes) {
		String joined = codes.stream()
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.sorted()
			.collect(Collectors.joining(","));
		return joined.isEmpty() ? null : joined;
	}

	private static @Nullable Object read(RecordComponent component, Record line) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(line);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
