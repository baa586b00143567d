/**
 * Writes and reads the rows of the trail.
 */
@NullMarked
package kz.senim.audit.domain;

import org.jspecify.annotations.NullMarked;
