/**
 * Lessons of closed conflicts, and the cards without a person that come of them.
 */
@NullMarked
package kz.senim.diagnosis.domain.lesson;

import org.jspecify.annotations.NullMarked;
