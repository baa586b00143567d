package kz.senim.shell.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The three languages of the product, in the order in which they are offered.
 */
public final class Languages {

	public static final List<String> ALL = List.of("kk", "ru", "en");

	public static final Locale DEFAULT = Locale.forLanguageTag("ru");

	private Languages() {
	}

	/** The locale of a language code, or empty if the product does not speak it. */
	public static Optional<Locale> find(String code) {
		return ALL.contains(code) ? Optional.of(Locale.forLanguageTag(code)) : Optional.empty();
	}

	/**
	 * The locale to speak when that one is asked for: its language if known, else
	 * Russian.
	 */
	public static Locale nearest(Locale asked) {
		return find(asked.getLanguage()).orElse(DEFAULT);
	}

}
