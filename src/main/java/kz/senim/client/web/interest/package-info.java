/**
 * Pages of conflicts of interest.
 */
@NullMarked
package kz.senim.client.web.interest;

import org.jspecify.annotations.NullMarked;
