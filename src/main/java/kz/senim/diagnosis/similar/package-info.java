/**
 * How alike two conflicts are, and in what.
 */
@NullMarked
package kz.senim.diagnosis.similar;

import org.jspecify.annotations.NullMarked;
