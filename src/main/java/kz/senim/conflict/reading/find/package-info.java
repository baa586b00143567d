/**
 * Finds conflicts by their number.
 */
@NullMarked
package kz.senim.conflict.reading.find;

import org.jspecify.annotations.NullMarked;
