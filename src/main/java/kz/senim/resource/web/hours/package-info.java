/**
 * The pages of hours.
 */
@NullMarked
package kz.senim.resource.web.hours;

import org.jspecify.annotations.NullMarked;
