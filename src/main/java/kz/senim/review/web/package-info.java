/**
 * The queue, the form of a review, and the recheck.
 */
@NullMarked
package kz.senim.review.web;

import org.jspecify.annotations.NullMarked;
