/**
 * The worker's own checklist before a review.
 */
@NullMarked
package kz.senim.review.domain.own;

import org.jspecify.annotations.NullMarked;
