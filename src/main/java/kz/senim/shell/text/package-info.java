/**
 * Texts, formats and the language of the page.
 */
@NullMarked
package kz.senim.shell.text;

import org.jspecify.annotations.NullMarked;
