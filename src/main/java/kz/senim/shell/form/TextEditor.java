package kz.senim.shell.form;

import java.beans.PropertyEditorSupport;

import org.jspecify.annotations.Nullable;

/**
 * Typed text: outer blanks dropped, nothing left is null, line ends are {@code \n}.
 * Refuses what no keyboard types and no database keeps: NUL and other control characters,
 * halves of surrogate pairs.
 */
final class TextEditor extends PropertyEditorSupport {

	@Override
	public void setAsText(@Nullable String text) {
		if (text == null) {
			setValue(null);
			return;
		}
		String clean = text.replace("\r\n", "\n").replace('\r', '\n').strip();
		if (!storable(clean)) {
			throw new IllegalArgumentException("characters that cannot be stored");
		}
		setValue(clean.isEmpty() ? null : clean);
	}

	@Override
	public String getAsText() {
		Object value = getValue();
		return (value != null) ? value.toString() : "";
	}

	static boolean storable(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			}
			else if (Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF'
					|| (Character.isISOControl(c) && c != '\n' && c != '\t')) {
				return false;
			}
		}
		return true;
	}

}
