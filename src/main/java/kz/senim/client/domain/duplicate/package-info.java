/**
 * Who may be in the register already, and who is told of it: visible people in full,
 * ordinary files of others as a hint, restricted ones not at all.
 */
@NullMarked
package kz.senim.client.domain.duplicate;

import org.jspecify.annotations.NullMarked;
