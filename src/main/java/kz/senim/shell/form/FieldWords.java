package kz.senim.shell.form;

import org.jspecify.annotations.Nullable;

/**
 * Words for the coded values of a module's forms, for the page "changed meanwhile". Every
 * module publishes its own as a bean.
 */
public interface FieldWords {

	/**
	 * A value in words of the page's language, or null where it speaks for itself.
	 * @param label message key of the field's label
	 * @param value what was sent or stands in the record, never blank
	 */
	@Nullable String of(String label, String value);

}
