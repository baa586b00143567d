/**
 * Who reviews, what waits, what is decided, and what follows.
 */
@NullMarked
package kz.senim.review.domain;

import org.jspecify.annotations.NullMarked;
