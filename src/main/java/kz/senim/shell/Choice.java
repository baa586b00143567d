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
 */
public record Choice(String code, String label, @Nullable String hint, @Nullable String icon, @Nullable String kind) {

	public static Choice of(Object code, String label) {
		return new Choice(String.valueOf(code), label, null, null, null);
	}

	public Choice withHint(String text) {
		return new Choice(this.code, this.label, text, this.icon, this.kind);
	}

	public Choice withIcon(String name) {
		return new Choice(this.code, this.label, this.hint, name, this.kind);
	}

	public Choice withKind(String name) {
		return new Choice(this.code, this.label, this.hint, this.icon, name);
	}

}
