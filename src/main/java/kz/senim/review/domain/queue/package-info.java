/**
 * What waits for review.
 */
@NullMarked
package kz.senim.review.domain.queue;

import org.jspecify.annotations.NullMarked;
