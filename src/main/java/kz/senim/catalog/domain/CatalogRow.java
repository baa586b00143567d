package kz.senim.catalog.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import kz.senim.catalog.CodeItem;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * One code of a list as stored, with its labels in all languages.
 *
 * @param validFrom first day, or null for always
 * @param validTo last day, or null for always
 */
public record CatalogRow(String list, String code, @Nullable String en, @Nullable String ru, @Nullable String kk,
		int position, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, Map<String, Object> details,
		long version) {

	private static final String OWN = "X_";

	/**
	 * The label in that language; where it is missing, in Russian, Kazakh or English.
	 */
	String label(String language) {
		return Stream.of(in(language), this.ru, this.kk, this.en)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(this.code);
	}

	/** The label in that language, or null where it is missing. */
	public @Nullable String in(String language) {
		return switch (language) {
			case "en" -> this.en;
			case "kk" -> this.kk;
			default -> this.ru;
		};
	}

	public boolean validOn(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

	/** The languages without a label. */
	public List<String> missing() {
		return Stream.of("kk", "ru", "en").filter((language) -> in(language) == null).toList();
	}

	/** Whether an admin of this installation made the code. */
	public boolean own() {
		return this.code.startsWith(OWN);
	}

	CodeItem item(String language) {
		return new CodeItem(this.code, StringUtils.capitalize(label(language)), this.details);
	}

}
