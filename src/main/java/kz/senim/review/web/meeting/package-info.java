/**
 * Pages of supervision meetings.
 */
@NullMarked
package kz.senim.review.web.meeting;

import org.jspecify.annotations.NullMarked;
