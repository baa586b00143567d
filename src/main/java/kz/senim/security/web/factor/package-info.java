/**
 * The second step at the sign-in, and the pages where people set their factors up.
 */
@NullMarked
package kz.senim.security.web.factor;

import org.jspecify.annotations.NullMarked;
