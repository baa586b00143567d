package kz.senim.shell;

import org.jspecify.annotations.Nullable;

/**
 * One answer of a choice, a select or a filter.
 *
 * @param code value that is sent and stored
 * @param label text for the person, already in their language
 * @param hint a short second line, or null
 * @param icon name of an icon, or null
 * @param kind appearance: {@code conflict} for the choice that opens a conflict, else
 * null
 * @param opens name of the part ({@code data-when}) that this choice shows, or null
 * @param closes name of the part ({@code data-unless}) that this choice hides, or null
 */
public record Choice(String code, String label, @Nullable String hint, @Nullable String icon, @Nullable String kind,
		@Nullable String opens, @Nullable String closes) {

	public static Choice of(Object code, String label) {
		return new Choice(String.valueOf(code), label, null, null, null, null, null);
	}

	public Choice withHint(@Nullable String text) {
		return new Choice(this.code, this.label, text, this.icon, this.kind, this.opens, this.closes);
	}

	public Choice withIcon(@Nullable String name) {
		return new Choice(this.code, this.label, this.hint, name, this.kind, this.opens, this.closes);
	}

	public Choice withKind(@Nullable String name) {
		return new Choice(this.code, this.label, this.hint, this.icon, name, this.opens, this.closes);
	}

	/** The choice shows the parts marked {@code data-when} with that name. */
	public Choice opening(@Nullable String part) {
		return new Choice(this.code, this.label, this.hint, this.icon, this.kind, part, this.closes);
	}

	/** The choice hides the parts marked {@code data-unless} with that name. */
	public Choice closing(@Nullable String part) {
		return new Choice(this.code, this.label, this.hint, this.icon, this.kind, this.opens, part);
	}

}
