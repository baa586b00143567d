/**
 * Looking again at a settlement.
 */
@NullMarked
package kz.senim.review.domain.recheck;

import org.jspecify.annotations.NullMarked;
