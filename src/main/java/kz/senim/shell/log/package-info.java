/**
 * Writes the log so that no line can be forged.
 */
@NullMarked
package kz.senim.shell.log;

import org.jspecify.annotations.NullMarked;
