/**
 * The cycles that a conflict went through.
 */
@NullMarked
package kz.senim.conflict.reading.cycle;

import org.jspecify.annotations.NullMarked;
