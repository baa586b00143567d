/**
 * Supervision meetings: who meets whom, the agenda, what was agreed, and the three
 * lights.
 */
@NullMarked
package kz.senim.review.domain.meeting;

import org.jspecify.annotations.NullMarked;
