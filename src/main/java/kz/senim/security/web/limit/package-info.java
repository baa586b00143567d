/**
 * Refuses what is asked for too often, with a page that says when it goes on.
 */
@NullMarked
package kz.senim.security.web.limit;

import org.jspecify.annotations.NullMarked;
