/**
 * The page of the worker's own checklist.
 */
@NullMarked
package kz.senim.review.web.own;

import org.jspecify.annotations.NullMarked;
