/**
 * Binding of forms: what was typed is kept, what is wrong is said at the field.
 */
@NullMarked
package kz.senim.shell.form;

import org.jspecify.annotations.NullMarked;
