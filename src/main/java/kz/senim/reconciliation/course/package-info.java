/**
 * The course of a conflict: what happened to it and what was done, one after the other.
 */
@NullMarked
package kz.senim.reconciliation.course;

import org.jspecify.annotations.NullMarked;
