/**
 * How often something may be tried or asked for, counted for all nodes together.
 */
@NullMarked
package kz.senim.security.limit;

import org.jspecify.annotations.NullMarked;
