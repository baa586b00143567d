/**
 * Hours of a month: budget, proposal, decisions, hours worked, and who was forgotten.
 */
@NullMarked
package kz.senim.resource.domain.period;

import org.jspecify.annotations.NullMarked;
