package kz.senim.security.kept;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form as it was sent when the sign-in had ended.
 *
 * @param path where it goes, within the application
 * @param fields names and values as the browser sent them, without the token
 */
public record KeptForm(String path, Map<String, List<String>> fields) {

	/** Codes, ids, dates and marks: what nobody would miss to read. */
	private static final Pattern CODE = Pattern.compile("[\\p{Alnum}_.:-]*");

	/** What a person wrote, to be read again. */
	public List<String> texts() {
		return this.fields.entrySet()
			.stream()
			.filter((field) -> !field.getKey().startsWith("_"))
			.flatMap((field) -> field.getValue().stream())
			.filter((value) -> !CODE.matcher(value).matches())
			.toList();
	}

}
