package kz.senim.client.person;

import java.text.Normalizer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A name as it stands in the document, in the order surname, given name, patronymic. Any
 * part may be absent, but not surname and given name together. Nothing is derived from
 * it, neither sex nor ethnicity.
 */
public record PersonName(@Nullable String surname, @Nullable String given, @Nullable String patronymic) {

	/** Longest part of a name, in characters. */
	public static final int MAX_LENGTH = 100;

	private static final String NO_BREAK_SPACE = "\u00a0";

	public PersonName {
		surname = clean(surname);
		given = clean(given);
		patronymic = clean(patronymic);
		if (surname == null && given == null) {
			throw new IllegalArgumentException("A name needs a surname or a given name");
		}
	}

	/**
	 * Whether a typed part can stand in a name: no longer than {@link #MAX_LENGTH}, and
	 * without control, invisible or broken characters. A form asks before it makes the
	 * name.
	 */
	public static boolean acceptable(@Nullable String part) {
		return part == null || (part.length() <= MAX_LENGTH && part.codePoints().noneMatch(PersonName::unprintable));
	}

	private static boolean unprintable(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				true;
			default -> false;
		};
	}

	private static @Nullable String clean(@Nullable String part) {
		if (!acceptable(part)) {
			throw new IllegalArgumentException("A part of the name is too long or has unprintable characters");
		}
		if (part == null || part.isBlank()) {
			return null;
		}
		return Normalizer.normalize(part, Normalizer.Form.NFC).replaceAll("\\p{Z}+", " ").strip();
	}

	/** All parts: «Қасымова Айгүл Бекқызы». */
	public String full() {
		return joined(" ", this.surname, this.given, this.patronymic);
	}

	/**
	 * Surname and initials, which no line break parts: «Қасымова А. Б.». Without a
	 * surname the other parts in full.
	 */
	public String shortForm() {
		return (this.surname != null)
				? joined(NO_BREAK_SPACE, this.surname, initial(this.given), initial(this.patronymic))
				: joined(NO_BREAK_SPACE, this.given, this.patronymic);
	}

	/**
	 * Given name and patronymic, as one addresses a person politely in Russian; the
	 * surname where there is no given name.
	 */
	public String address() {
		return (this.given != null) ? joined(" ", this.given, this.patronymic) : joined(" ", this.surname);
	}

	/** «А.», and «А.-М.» of a double name. */
	private static @Nullable String initial(@Nullable String part) {
		return (part == null) ? null
				: Stream.of(part.split("-"))
					.filter((name) -> !name.isEmpty())
					.map((name) -> name.substring(0, name.offsetByCodePoints(0, 1)) + ".")
					.collect(Collectors.joining("-"));
	}

	private static String joined(String separator, @Nullable String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(separator));
	}

	@Override
	public String toString() {
		return full();
	}

}
