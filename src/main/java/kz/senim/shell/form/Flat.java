package kz.senim.shell.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.StaleVersion.Difference;
import org.jspecify.annotations.Nullable;

/**
 * The values of a form by the names of its fields, as the browser sends them; blank ones
 * are left out. By them a form that comes late is compared with what stands there now.
 */
public final class Flat {

	private static final String BASE = "base.";

	private static final String VERSION = "version";

	private Flat() {
	}

	public static Map<String, String> of(Record form) {
		Map<String, String> values = new LinkedHashMap<>();
		add("", form, values);
		values.remove(VERSION);
		return values;
	}

	/** What stood there when the page was opened, as the page has carried it. */
	public static Map<String, String> base(HttpServletRequest request) {
		Map<String, String> base = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (name.startsWith(BASE) && values.length > 0) {
				base.put(name.substring(BASE.length()), values[0].replace("\r\n", "\n"));
			}
		});
		return base;
	}

	/**
	 * Fields that somebody else has changed since and that I would set otherwise.
	 * @param labels prefix of the message keys of the fields' labels, with its dot
	 */
	public static List<Difference> differences(Map<String, String> mine, Map<String, String> theirs,
			Map<String, String> base, String labels) {
		Set<String> fields = new LinkedHashSet<>(mine.keySet());
		fields.addAll(theirs.keySet());
		return fields.stream()
			.filter((field) -> !Objects.equals(theirs.get(field), base.get(field)))
			.filter((field) -> !Objects.equals(mine.get(field), theirs.get(field)))
			.map((field) -> new Difference(field, labels + field.replaceAll("\\[\\d+]", ""), mine.get(field),
					theirs.get(field), base.getOrDefault(field, "")))
			.toList();
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
