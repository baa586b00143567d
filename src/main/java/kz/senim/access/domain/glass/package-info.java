/**
 * Breaking the glass: one client out of turn, for an hour, with a reason.
 */
@NullMarked
package kz.senim.access.domain.glass;

import org.jspecify.annotations.NullMarked;
