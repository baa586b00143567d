/**
 * Hours of a period, proposed for each conflict, and how evenly hours follow need.
 */
@NullMarked
package kz.senim.resource.hours;

import org.jspecify.annotations.NullMarked;
