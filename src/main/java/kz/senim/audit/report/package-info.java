/**
 * Tells after a breach whose data were open to whom.
 */
@NullMarked
package kz.senim.audit.report;

import org.jspecify.annotations.NullMarked;
